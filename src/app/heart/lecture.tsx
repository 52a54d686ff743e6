import type { ComponentType, ReactNode } from 'react';
import type { AtlasPlate } from '#territory/atlas.ts';
import { LectureHere } from '../../features/atlas/lecture-here.tsx';
import { sideRoom } from '../../ui/side-room.tsx';

/** The room in which the lecture is checked. */
export const Lecture: ComponentType | null = sideRoom(
  async () => (await import('../../features/lecture/lecture-checked.tsx')).LectureChecked,
);

/** What the lecture says beside a plate of the atlas. */
export const lectureOf: ((plate: AtlasPlate) => ReactNode) | null = (plate) => <LectureHere plate={plate} />;
