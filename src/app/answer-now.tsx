import type { ReactNode } from 'react';
import { Answer } from '#page/answer.tsx';
import { knowledge } from '#territory/knowledge.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { inspect } from '../engine/inspect.ts';
import { Overtaken } from '../ui/overtaken.tsx';
import { sideRoom } from '../ui/side-room.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { goToField } from './going.ts';
import { useCaseStore } from './stores/case-store.ts';
import { useSettingsStore } from './stores/settings-store.ts';
import { useViewStore } from './stores/view-store.ts';

/** There is nothing to draw in the first moment. */
const CaseDrawing = sideRoom(async () => (await import('#page/drawing.tsx')).CaseDrawing, { now: true });

// An answer is given in two steps: first the sentence, in the frame after the tap, then everything that explains it.

interface Kept {
  readonly caseData: CaseData;
  readonly lab: Settings;
  readonly inspection: Inspection;
}
/** Of the case that is answered, and of the one that is still explained meanwhile. */
let kept: readonly Kept[] = [];

/** Both steps ask for the same evaluation: it is made once. */
export function inspectionOf(caseData: CaseData, lab: Settings): Inspection {
  const known = kept.find((each) => each.caseData === caseData && each.lab === lab);
  if (known) return known.inspection;
  const inspection = inspect(caseData, knowledge, lab);
  kept = [{ caseData, lab, inspection }, ...kept.slice(0, 1)];
  return inspection;
}

export const currentCase = (): CaseData => useCaseStore.getState().caseData;

/** The case that everything but the answer is drawn from. */
export const useExplainedCase = (): CaseData => useAfterPaint(useCaseStore.subscribe, currentCase);

function useAnswer() {
  const caseData = useCaseStore((state) => state.caseData);
  const lab = useSettingsStore((state) => state.lab);
  return { inspection: inspectionOf(caseData, lab), caseData };
}

export function AnswerNow() {
  return <Answer.Bar {...useAnswer()} onField={goToField} />;
}

/** The drawing is of the case and not of the answer: it may come a frame later. */
function DrawingNow() {
  return <CaseDrawing caseData={useExplainedCase()} />;
}

/** One and the same, so that it is not drawn with what stands around it. */
const DRAWING = <DrawingNow />;

/** What the answer rests on, in the frame of the answer: a reason that is a frame older would be another answer's. */
export function GroundsNow() {
  const { inspection, caseData } = useAnswer();
  const selection = useViewStore((state) => state.selection);
  return (
    <Answer.Reasons
      inspection={inspection}
      caseData={caseData}
      selection={selection}
      onSelect={useViewStore.getState().select}
      drawing={DRAWING}
    />
  );
}

/** The same where the plan is out of sight. */
export function AnswerNowInShort({ onOpen }: { onOpen: () => void }) {
  return <Answer.Dock {...useAnswer()} onOpen={onOpen} />;
}

/** What explains the answer to this case: marked from the moment on that the case is another. */
export function Explaining({ caseData, children }: { caseData: CaseData; children: ReactNode }) {
  return <Overtaken when={useCaseStore((state) => state.caseData !== caseData)}>{children}</Overtaken>;
}
