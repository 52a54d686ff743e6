import '../../i18n/with-reasons.ts';
import { DEFAULT_SETTINGS } from '#territory/default-settings.ts';
import { type EffectSize, effectSizesOf } from '#territory/effect-sizes.ts';
import { devicesIn, isOfRestenosisOf } from '#territory/evidence-questions.ts';
import { rules } from '#territory/records.ts';
import { isStudy, trialById } from '#territory/trials.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Inspection, Selection } from '#territory/types/inspection.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { comesNext } from '../../wording/comes-next.ts';
import { LecturePlaces } from '../../wording/lecture-places.tsx';
import { EffectPlots } from './effect-plots.tsx';
import { EvidenceByQuestion } from './evidence-by-question.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { GuidelineTable } from './guideline-table.tsx';
import { GuidelinesSideBySide } from './guidelines-side-by-side.tsx';
import { deviceQuestion, GUIDELINE_SOURCE, questionsFor } from './questions.ts';
import type { ReadFor } from './read-for.ts';
import { RuleExplanation } from './rule-explanation.tsx';

export interface WhyPaneProps {
  inspection: Inspection;
  caseData: CaseData;
  selection: Selection | null;
  /** What holds where the case file does not say. */
  settings?: Settings;
  /** Back to what leads the plan. */
  onLeading?: () => void;
}

/** The reasons and the evidence for what is selected; with nothing selected, for what leads the plan. */
export function WhyPane({ inspection, caseData, selection, settings = DEFAULT_SETTINGS, onLeading }: WhyPaneProps) {
  const leading = comesNext(inspection, caseData).rule;
  const shown: Selection | null =
    current(selection, inspection.result) ?? (leading ? { kind: 'rule', id: leading } : null);
  const readFor = { inspection, caseData, settings };
  return (
    <div className="@container grid grid-cols-1 gap-row wrap-break-word text-body">
      {selection && onLeading && (
        <div>
          <Button kind="quiet" icon="cross" onClick={onLeading}>
            {t('why.back-to-leading')}
          </Button>
        </div>
      )}
      {shown ? <Reasons shown={shown} chosen={selection === null} {...readFor} /> : <Introduction />}
      <GuidelinesSideBySide {...readFor} />
      <EvidenceByQuestion {...readFor} />
    </div>
  );
}

function Reasons({ shown, chosen, ...readFor }: ReadFor & { shown: Selection; chosen: boolean }) {
  const { inspection, caseData, settings } = readFor;
  const ruleIds = rulesOf(shown);
  const [first, ...others] = ruleIds;
  const device = deviceQuestion(caseData);
  const questions = questionsFor(shown, caseData, inspection.result).filter(({ id }) => id !== device);
  return (
    <>
      <div>
        <h3 className="text-title font-semibold">{heading(shown)}</h3>
        {chosen && <p className="text-small text-ink-muted">{t('why.chosen')}</p>}
      </div>
      {first && <RuleExplanation id={first} inspection={inspection} />}
      {others.map((id) => (
        <Disclosure key={id} summary={t('why.other-rules', { id, title: textOf(`rule.${id}.title`) })}>
          <RuleExplanation id={id} inspection={inspection} />
        </Disclosure>
      ))}
      <LecturePlaces introduced texts={ruleIds.flatMap(placesOf)} />
      <Evidence trialIds={evidenceOf(shown)} forChoice={ruleIds.some(isArgument)} {...readFor} />
      {questions.map((question) => (
        <GuidelineTable
          key={question.id}
          question={question}
          followed={GUIDELINE_SOURCE[caseData.setting?.guideline ?? settings.guideline]}
        />
      ))}
    </>
  );
}

/** Where a rule speaks of the lecture: in its text, and in its sources. */
function placesOf(id: string): readonly string[] {
  const cited = rules.find((rule) => rule.id === id)?.sources.filter(({ source }) => source === 'LECTURE') ?? [];
  return [textOf(`rule.${id}.text`), ...cited.map(({ at }) => at ?? '')];
}

/** The step as the plan has it now: its rules may have changed since it was selected. */
function current(selection: Selection | null, { stages }: Inspection['result']): Selection | null {
  if (selection?.kind !== 'step') return selection;
  const { stage: name, action } = selection;
  const step = stages.find(({ stage }) => stage === name)?.steps.find((candidate) => candidate.action === action);
  return step ? { kind: 'step', stage: name, action, rules: step.rules, evidence: step.evidence } : selection;
}

function heading(selection: Selection): string {
  if (selection.kind === 'rule')
    return `${t('why.rule', { id: selection.id })}: ${textOf(`rule.${selection.id}.title`)}`;
  if (selection.kind === 'record') return t('why.source');
  const step = t('why.step', { action: textOf(`action.${selection.action}`) });
  const [first] = selection.rules;
  return first ? `${step} · ${t('why.rule', { id: first })}` : step;
}

function rulesOf(selection: Selection): readonly string[] {
  if (selection.kind === 'rule') return [selection.id];
  return selection.kind === 'step' ? selection.rules : [];
}

/** The trials of a step, and those of its rules. */
function evidenceOf(selection: Selection): readonly string[] {
  if (selection.kind === 'record') return [selection.id];
  const ruleIds = rulesOf(selection);
  const ofStep = selection.kind === 'step' ? selection.evidence : [];
  return [...new Set([...ofStep, ...rules.filter(({ id }) => ruleIds.includes(id)).flatMap((rule) => rule.evidence)])];
}

const isArgument = (id: string): boolean =>
  rules.some((rule) => rule.id === id && rule.then.some(({ kind }) => kind === 'argument'));

/** Of an argument for one device or the other: what compares the two first, and nothing that is about neither. */
const ofTheDevices = (sizes: readonly EffectSize[]): readonly EffectSize[] =>
  sizes.filter((size) => devicesIn(size) > 0).toSorted((a, b) => devicesIn(b) - devicesIn(a));

interface EvidenceProps extends ReadFor {
  trialIds: readonly string[];
  /** What is explained argues for one device or the other. */
  forChoice: boolean;
}

function Evidence({ trialIds, forChoice, ...readFor }: EvidenceProps) {
  const records = trialIds.flatMap((id) => trialById(id) ?? []);
  const others = records.filter((record) => !isStudy(record));
  const stent = readFor.caseData.stent?.type;
  const sizes = trialIds.flatMap(effectSizesOf).filter((size) => isOfRestenosisOf(size, stent));
  return (
    <section aria-label={t('why.evidence')} className="grid grid-cols-1 gap-row">
      {records.length === 0 && <p className="text-small text-ink-muted">{t('evidence.none')}</p>}
      <EffectPlots sizes={forChoice ? ofTheDevices(sizes) : sizes} />
      <div>
        {records.filter(isStudy).map((record) => (
          <EvidenceCard key={record.id} record={record} {...readFor} />
        ))}
      </div>
      {others.length > 0 && (
        <section aria-label={t('evidence.documents')}>
          <h3 className="text-small font-semibold text-ink-muted">{t('evidence.documents')}</h3>
          {others.map((record) => (
            <EvidenceCard key={record.id} record={record} {...readFor} />
          ))}
        </section>
      )}
    </section>
  );
}

function Introduction() {
  return (
    <div className="grid gap-control text-body">
      <h3 className="text-title font-semibold">{t('why.nothing-selected')}</h3>
      <p className="text-ink-muted">{t('why.introduction')}</p>
    </div>
  );
}
