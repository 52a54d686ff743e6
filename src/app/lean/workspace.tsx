import { useEffect, useState } from 'react';
import { CaseDrawing } from '#territory/entry/case-drawing.tsx';
import { headline } from '#territory/entry/headline.ts';
import { ENTRY_SECTIONS } from '#territory/entry/layout.ts';
import type { FieldPath, FieldValues } from '#territory/types/case-data.ts';
import { CasePane } from '../../features/case-entry/case-pane.tsx';
import { holdsFocus } from '../../features/case-entry/focus-field.ts';
import { nextOpenField, openFields } from '../../features/case-entry/open-fields.ts';
import { OptionsAnswer } from '../../features/plan/options-answer.tsx';
import { OptionsPlan } from '../../features/plan/options-plan.tsx';
import { Remarks } from '../../features/plan/remarks.tsx';
import { t, textOf } from '../../i18n/translate.ts';
import { CaseKey } from '../../ui/case-key.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Pane } from '../../ui/pane.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { goToField, goToPane, goToSection } from '../going.ts';
import { caseNumber, useCaseStore } from '../stores/case-store.ts';
import { useSettingsStore } from '../stores/settings-store.ts';
import { type PaneName, useViewStore } from '../stores/view-store.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { inOrder, leadOn } from './advance.ts';
import { currentCase, inspectionOf } from './answered.ts';
import { Changes } from './changes.tsx';
import { paragraph } from './paragraph.ts';

/** The trials are none of the first answer: they come after it. */
const Reasons = sideRoom(async () => (await import('../../features/evidence/reasons.tsx')).Reasons);

const SHOWN: Record<PaneName, (pane: PaneName) => string> = {
  case: (pane) => (pane === 'case' ? '' : 'max-tablet:hidden'),
  plan: (pane) => (pane === 'plan' ? '' : `max-tablet:hidden ${pane === 'why' ? 'max-lab:hidden' : ''}`),
  why: (pane) => (pane === 'why' ? '' : 'max-lab:hidden'),
};

const LIVE = {
  subscribe: useCaseStore.subscribe,
  current: currentCase,
  result: () => inspectionOf(currentCase()).result,
};

const backToLeading = () => useViewStore.getState().select(null);

/** The case, the plan and the reasons, side by side. */
export function Workspace() {
  const caseData = useCaseStore((state) => state.caseData);
  // Another setting of the lab is another answer.
  const lab = useSettingsStore((state) => state.lab);
  const { selection, select, pane, show, say } = useViewStore();
  const inspection = inspectionOf(caseData);
  const { result } = inspection;
  const { edit, editAll, editTool, editLabel, load } = useCaseStore.getState();
  const caseKey = caseNumber(caseData);
  useEffect(() => backToLeading(), [caseKey]);
  const [passed, setPassed] = useState<readonly FieldPath[]>([]);
  const open = inOrder(openFields(result));
  const next = {
    field: nextOpenField(open, passed),
    onNext: () => {
      const field = nextOpenField(open, passed, open.find(holdsFocus));
      if (!field) return;
      setPassed(open.every((path) => [...passed, field].includes(path)) ? [] : [...passed, field]);
      goToField(field);
    },
  };
  useShortcuts({
    next: next.onNext,
    plan: () => goToPane('plan'),
    why: () => goToPane('why'),
    ...Object.fromEntries(ENTRY_SECTIONS.map(({ id }, index) => [`section-${index + 1}`, () => goToSection(id)])),
  });
  const selecting = { selection, onSelect: select };
  return (
    <CaseKey value={caseKey}>
      <main className="workspace">
        <div className={`pane-case ${SHOWN.case(pane)}`}>
          <CasePane
            caseData={caseData}
            result={result}
            live={LIVE}
            onEdit={edit}
            onEditAll={editAll}
            onTool={editTool}
            onAnswered={leadOn}
            onLabel={editLabel}
            next={next}
            onExample={(example, title) => {
              load({ ...example.case, label: t('app.example-code', { id: example.id }) });
              say(t('app.example-loaded', { title }));
            }}
          />
        </div>
        <div className={`pane-plan ${SHOWN.plan(pane)}`}>
          <Pane id="plan" title={t('app.pane.plan')} quiet>
            <div className="@container text-body">
              <OptionsAnswer result={result} drawing={<CaseDrawing caseData={caseData} />} {...selecting} />
              <Remarks result={result} />
              <OptionsPlan
                inspection={inspection}
                caseData={caseData}
                onField={goToField}
                onEdit={(path, value) => edit(path, value as FieldValues[FieldPath])}
                {...selecting}
              />
              <Changes caseData={caseData} onField={goToField} />
              <Disclosure summary={textOf('paragraph.title')} lazy>
                <p className="select-all">{paragraph(caseData, result)}</p>
                <CopyButton text={paragraph(caseData, result)} label={textOf('paragraph.copy')} />
              </Disclosure>
            </div>
          </Pane>
        </div>
        <div className={`pane-why ${SHOWN.why(pane)}`}>
          <Pane id="why" title={t('app.pane.why')} focusable>
            <Reasons
              inspection={inspection}
              caseData={caseData}
              settings={lab}
              selection={selection}
              onLeading={backToLeading}
            />
          </Pane>
        </div>
      </main>
      {pane === 'case' && (
        <button
          type="button"
          onClick={() => show('plan')}
          className="answer-dock border-t border-line-strong bg-raised px-4 py-2 text-left font-semibold tablet:hidden"
        >
          {headline(result)}
        </button>
      )}
      <LiveRegion text={headline(result)} />
    </CaseKey>
  );
}
