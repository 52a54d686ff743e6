import { Learning } from './learning/learning.tsx';
import type { InspectionOf } from './leaving/case-now.ts';
import { Leaving } from './leaving/leaving.tsx';
import type { OpenedFile } from './open-file-button.tsx';
import { HandedOver, OtherPage, StartQuestion } from './start-question.tsx';

interface LaterButtonsProps {
  inspectionOf: InspectionOf;
  onOpened: (file: OpenedFile) => void;
}

/** The buttons of the header that nobody needs for the first answer: what leaves, the rooms to learn in, the other page. */
export function LaterButtons({ inspectionOf, onOpened }: LaterButtonsProps) {
  return (
    <>
      <Leaving inspectionOf={inspectionOf} />
      <Learning inspectionOf={inspectionOf} />
      <OtherPage />
      <StartQuestion />
      <HandedOver onOpened={onOpened} />
    </>
  );
}
