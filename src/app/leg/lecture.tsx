import type { ComponentType, ReactNode } from 'react';
import type { AtlasPlate } from '#territory/atlas.ts';

/** The leg has no lecture that could be checked: what its documents say stands beside its evidence. */
export const Lecture: ComponentType | null = null;
export const lectureOf: ((plate: AtlasPlate) => ReactNode) | null = null;
