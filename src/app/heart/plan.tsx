import { memo } from 'react';
import type { Settings } from '#territory/types/case-data.ts';
import { Procedure, type ProcedureProps } from '../../features/plan/procedure.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { useWhatIf } from '../use-what-if.ts';
import { followGuideline, goToPositions } from './going-to-guidelines.ts';

/** The trials and their plots are most of the product's weight and none of its first answer: they come after it. */
export const Why = sideRoom(async () => memo((await import('../../features/evidence/why-pane.tsx')).WhyPane));

/** By itself, so that a what-if, which comes last, does not draw the other panes again. */
export function Plan(props: ProcedureProps & { settings: Settings }) {
  return (
    <Procedure
      {...props}
      whatIf={useWhatIf(props.caseData, props.settings)}
      onGuideline={followGuideline}
      onPositions={goToPositions}
    />
  );
}
