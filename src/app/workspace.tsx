import { useEffect } from 'react';
import { answerOf } from '#page/answer-words.ts';
import { Plan, Why } from '#page/plan.tsx';
import { ENTRY_SECTIONS } from '#territory/entry/layout.ts';
import { CasePane } from '../features/case-entry/case-pane.tsx';
import { PlanPane } from '../features/plan/plan-pane.tsx';
import type { RecordTool } from '../features/plan/tool-outcome.tsx';
import { t } from '../i18n/translate.ts';
import { CaseKey } from '../ui/case-key.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { Pane } from '../ui/pane.tsx';
import { ShowIds } from '../ui/show-ids.ts';
import { leadOn } from './advance.ts';
import {
  AnswerNow,
  AnswerNowInShort,
  currentCase,
  Explaining,
  GroundsNow,
  inspectionOf,
  useExplainedCase,
} from './answer-now.tsx';
import { goToField, goToPane, goToSection, openPane } from './going.ts';
import { AnswerBefore, DecisionRecord } from './library/library-entry.tsx';
import { useCaseStore } from './stores/case-store.ts';
import { useSettingsStore } from './stores/settings-store.ts';
import { type PaneName, useViewStore } from './stores/view-store.ts';
import { useCaseKey } from './use-case-key.ts';
import { NARROW, PHONE, useMedia } from './use-media.ts';
import { useNextField } from './use-next-field.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useStickyHeight } from './use-sticky-height.ts';

/** Where there is not room for a pane it is hidden, not taken away: what was opened in it stays open. */
const SHOWN: Record<PaneName, (pane: PaneName) => string> = {
  case: (pane) => (pane === 'case' ? '' : 'max-tablet:hidden'),
  plan: (pane) => (pane === 'plan' ? '' : `max-tablet:hidden ${pane === 'why' ? 'max-lab:hidden' : ''}`),
  why: (pane) => (pane === 'why' ? '' : 'max-lab:hidden'),
};

/** What comes next after a tool is asked at once: what was measured, or the next tool. */
const recordTool: RecordTool = (tool, outcome) => {
  useCaseStore.getState().editTool(tool, outcome);
  leadOn('preparation.tools');
};

const backToLeading = () => useViewStore.getState().select(null);

/** What was explained of one case is not what leads the next, nor was anything answered in it. */
const beginAnew = () => {
  backToLeading();
  useViewStore.getState().goOnFrom(undefined);
};

const LIVE = {
  subscribe: useCaseStore.subscribe,
  current: currentCase,
  result: () => inspectionOf(currentCase(), useSettingsStore.getState().lab).result,
};

export function Workspace() {
  // One by one: what is answered is in the same store, and nothing of this is drawn in that frame.
  const selection = useViewStore((state) => state.selection);
  const pane = useViewStore((state) => state.pane);
  const { select, say } = useViewStore.getState();
  const lab = useSettingsStore((state) => state.lab);
  const phone = useMedia(PHONE);
  const narrow = useMedia(NARROW);
  // Wherever the plan is out of sight.
  const inShort = pane === 'why' ? narrow : pane === 'case' && phone;
  // None of this is drawn in the frame that shows the answer: that is for `AnswerNow` and for the field that was touched.
  const caseData = useExplainedCase();
  const inspection = inspectionOf(caseData, lab);
  const shared = { inspection, caseData, settings: lab, selection };
  const { edit, editAll, editTool, editLabel } = useCaseStore.getState();
  const planPane = useStickyHeight();
  const caseKey = useCaseKey();
  useEffect(() => beginAnew(), [caseKey]);
  const next = useNextField(inspection, caseData, goToField);
  useShortcuts({
    next: next.onNext,
    plan: () => goToPane('plan'),
    why: () => goToPane('why'),
    ...Object.fromEntries(ENTRY_SECTIONS.map(({ id }, index) => [`section-${index + 1}`, () => goToSection(id)])),
  });

  const showIds = useSettingsStore((state) => state.showIds);

  return (
    <ShowIds value={showIds}>
      <CaseKey value={caseKey}>
        <main className="workspace">
          <div className={`pane-case ${SHOWN.case(pane)}`}>
            <CasePane
              caseData={caseData}
              result={inspection.result}
              live={LIVE}
              onEdit={edit}
              onEditAll={editAll}
              onTool={editTool}
              onAnswered={leadOn}
              onLabel={editLabel}
              next={next}
              onExample={(example, title) => {
                // As it is now: the library puts its own in place, so that another case is not taken for a change of this one.
                useCaseStore.getState().load({ ...example.case, label: t('app.example-code', { id: example.id }) });
                say(t('app.example-loaded', { title }));
              }}
            />
          </div>
          <div ref={planPane} className={`pane-plan ${SHOWN.plan(pane)}`}>
            <Pane id="plan" title={t('app.pane.plan')} quiet>
              <AnswerBefore caseData={caseData} />
              <PlanPane answer={<AnswerNow />} grounds={<GroundsNow />}>
                <Explaining caseData={caseData}>
                  <Plan {...shared} onSelect={select} onTool={recordTool} onField={goToField} onAnswer={edit} />
                </Explaining>
              </PlanPane>
              <DecisionRecord caseData={caseData} inspection={inspection} />
            </Pane>
          </div>
          <div className={`pane-why ${SHOWN.why(pane)}`}>
            <Pane id="why" title={t('app.pane.why')} focusable>
              <Explaining caseData={caseData}>
                <Why {...shared} onLeading={backToLeading} />
              </Explaining>
            </Pane>
          </div>
        </main>
        {inShort && <AnswerNowInShort onOpen={() => openPane('plan')} />}
        <LiveRegion text={answerOf(inspection, caseData)} />
      </CaseKey>
    </ShowIds>
  );
}
