import { lazy, Suspense, useMemo } from 'react';
import { inspect } from '../engine/inspect.ts';
import type { FieldPath, Settings } from '../engine/types/case-data.ts';
import { CasePane } from '../features/case-entry/case-pane.tsx';
import { focusField } from '../features/case-entry/focus-field.ts';
import { answerSentence } from '../features/plan/answer-sentence.ts';
import { PlanPane, type PlanPaneProps } from '../features/plan/plan-pane.tsx';
import { t } from '../i18n/translate.ts';
import { knowledge } from '../knowledge/knowledge.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { Pane } from '../ui/pane.tsx';
import { AnswerDock } from './answer-dock.tsx';
import { AnswerBefore, DecisionRecord } from './library/library-entry.tsx';
import { useCaseStore } from './stores/case-store.ts';
import { useSettingsStore } from './stores/settings-store.ts';
import { type PaneName, useViewStore } from './stores/view-store.ts';
import { PHONE, useMedia } from './use-media.ts';
import { useWhatIf } from './use-what-if.ts';

/** The trials and their plots are most of the product's weight and none of its first answer: they come after it. */
const WhyPane = lazy(async () => ({ default: (await import('../features/evidence/why-pane.tsx')).WhyPane }));

/** Where there is not room for a pane it is hidden, not taken away: what was opened in it stays open. */
const SHOWN: Record<PaneName, (pane: PaneName) => string> = {
  case: (pane) => (pane === 'case' ? '' : 'max-tablet:hidden'),
  plan: (pane) => (pane === 'plan' ? '' : `max-tablet:hidden ${pane === 'why' ? 'max-lab:hidden' : ''}`),
  why: (pane) => (pane === 'why' ? '' : 'max-lab:hidden'),
};

export function Workspace() {
  const { caseData, edit, editAll, editTool, editLabel } = useCaseStore();
  const { selection, select, pane, show } = useViewStore();
  const lab = useSettingsStore((state) => state.lab);
  const phone = useMedia(PHONE);
  const inspection = useMemo(() => inspect(caseData, knowledge, lab), [caseData, lab]);
  const shared = { inspection, caseData, settings: lab, selection };

  function goToField(field: FieldPath) {
    show('case');
    // The case pane may have been hidden until now, and what is hidden takes no focus.
    requestAnimationFrame(() => focusField(field));
  }

  return (
    <>
      <main className="workspace">
        <div className={`pane-case ${SHOWN.case(pane)}`}>
          <CasePane
            caseData={caseData}
            result={inspection.result}
            onEdit={edit}
            onEditAll={editAll}
            onTool={editTool}
            onLabel={editLabel}
          />
        </div>
        <div className={`pane-plan ${SHOWN.plan(pane)}`}>
          <Pane id="plan" title={t('app.pane.plan')} quiet>
            <Suspense fallback={null}>
              <AnswerBefore caseData={caseData} />
            </Suspense>
            <Plan {...shared} onSelect={select} onTool={editTool} onField={goToField} />
            <Suspense fallback={null}>
              <DecisionRecord caseData={caseData} inspection={inspection} />
            </Suspense>
          </Pane>
        </div>
        <div className={`pane-why ${SHOWN.why(pane)}`}>
          <Pane id="why" title={t('app.pane.why')} focusable>
            <Suspense fallback={null}>
              <WhyPane {...shared} />
            </Suspense>
          </Pane>
        </div>
      </main>
      {phone && pane !== 'plan' && <AnswerDock inspection={inspection} onOpen={() => show('plan')} />}
      <LiveRegion text={answerSentence(inspection.answer)} />
    </>
  );
}

/** By itself, so that what comes after the answer does not draw the other panes again. */
function Plan(props: PlanPaneProps & { settings: Settings }) {
  return <PlanPane {...props} whatIf={useWhatIf(props.caseData, props.settings, props.inspection)} />;
}
