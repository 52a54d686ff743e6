import '../../../i18n/with-what-if.ts';
import { getField, setField } from '#territory/case/edit.ts';
import { FIELDS } from '#territory/case/fields.ts';
import type { CaseData, FieldPath, FieldValues } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { listText, numberText, t, textOf } from '../../../i18n/translate.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { comesNext } from '../../../wording/comes-next.ts';
import { choiceWords, demandWords, planCoreOf } from '../../../wording/plan-words.ts';
import { answerSentence, statusWords } from '../answer-sentence.ts';
import { valueWords } from './alternative-button.tsx';
import { hypothesis } from './hypothesis.ts';
import type { Alternative } from './what-if-groups.ts';
import type { WhatWouldChangeProps } from './what-would-change-props.ts';

interface HypotheticalPlanProps extends Omit<WhatWouldChangeProps, 'whatIf'> {
  alternative: Alternative;
}

/** The present plan beside the one that an answer would lead to. Marked so that nobody takes it for the plan. */
export function HypotheticalPlan(props: HypotheticalPlanProps) {
  const { alternative, inspection, caseData, settings, onField, onAnswer } = props;
  const { field, values, ranges } = alternative;
  const { then, starting, stopping } = hypothesis(caseData, settings, inspection, field, values[0]);
  const title = t('plan.what-if.if', {
    field: textOf(`field.${field}.label`),
    value: valueWords(field, values[0], ranges[0]),
  });
  return (
    <section
      aria-label={t('plan.what-if.hypothetical-plan')}
      tabIndex={-1}
      className="grid gap-control border-2 border-dashed border-accent bg-raised px-3 py-2"
    >
      <div className="flex flex-wrap items-center gap-x-control gap-y-tight">
        <Badge tone="info" icon="info">
          {t('plan.what-if.hypothetical')}
        </Badge>
        <span className="font-semibold">{title}</span>
        <span className="text-small text-ink-muted">{t('plan.what-if.not-entered')}</span>
      </div>
      <BeforeAndAfter
        now={rows(inspection, caseData)}
        then={rows(then, setField(caseData, field, values[0] as FieldValues[FieldPath]))}
      />
      <Rules starting={starting} stopping={stopping} />
      <EnterOrGo
        field={field}
        value={values[0]}
        known={getField(caseData, field) !== undefined}
        {...{ onField, onAnswer }}
      />
    </section>
  );
}

type Rows = readonly (readonly [name: string, value: string])[];

function BeforeAndAfter({ now, then }: { now: Rows; then: Rows }) {
  const after = new Map(then);
  const all = now.map(([name, value]) => ({ name, before: value, after: after.get(name) ?? value }));
  const same = all.filter((row) => row.before === row.after).map(({ name }) => name);
  return (
    <div className="text-small">
      <table className="w-full table-fixed border-collapse">
        <thead>
          <tr className="text-left text-ink-muted">
            <th scope="col" className="w-[5.5rem]">
              <span className="sr-only">{t('plan.what-if.part')}</span>
            </th>
            <th scope="col" className="pr-control font-normal">
              {t('plan.what-if.now')}
            </th>
            <th scope="col" className="font-normal">
              {t('plan.what-if.then')}
            </th>
          </tr>
        </thead>
        <tbody>
          {all
            .filter((row) => row.before !== row.after)
            .map((row) => (
              <tr key={row.name} className="border-t border-line align-top">
                <th scope="row" className="py-1 pr-control text-left font-normal text-ink-muted">
                  {row.name}
                </th>
                <td className="py-1 pr-control">{row.before}</td>
                <td className="py-1 font-semibold">{row.after}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {same.length > 0 && (
        <p className="border-t border-line pt-1 text-ink-muted">
          {t('plan.what-if.same', { parts: listText(same, 'and') })}
        </p>
      )}
    </div>
  );
}

/** Everything that a plan is compared by, in words. */
function rows(inspection: Inspection, caseData: CaseData): Rows {
  const { result } = inspection;
  const core = planCoreOf(result);
  const { choice, agreement, indication, scope, heartTeam, vetoed } = core;
  return [
    [t('plan.answer'), answerSentence(comesNext(inspection, caseData).headline)],
    [t('plan.what-if.row.status'), statusWords(result)],
    [t('plan.what-if.row.choice'), choice.length > 0 ? choiceWords(choice) : t('plan.what-if.no-device')],
    [
      t('plan.what-if.row.agreement'),
      agreement === null ? t('plan.what-if.no-agreement') : textOf(`agreement.${agreement}`),
    ],
    [t('plan.what-if.row.first'), demandWords(core) || t('plan.what-if.nothing')],
    [t('plan.what-if.row.ruled-out'), choiceWords(vetoed) || t('plan.what-if.nothing')],
    [t('plan.what-if.row.indication'), textOf(`indication.${indication}`)],
    [t('plan.what-if.row.scope'), textOf(`scope.${scope}`)],
    [t('plan.heart-team'), t(heartTeam ? 'fact-value.yes' : 'fact-value.no')],
  ];
}

/** As many rules as fit beside the plan. */
const RULES_AT_ONCE = 4;

function Rules({ starting, stopping }: { starting: readonly string[]; stopping: readonly string[] }) {
  if (starting.length + stopping.length === 0) return null;
  return (
    <div className="grid gap-x-row gap-y-tight text-small @min-[30rem]:grid-cols-2">
      <RuleNames title={t('plan.what-if.starting')} icon="plus" rules={starting} />
      <RuleNames title={t('plan.what-if.stopping')} icon="minus" rules={stopping} />
    </div>
  );
}

function RuleNames({ title, icon, rules }: { title: string; icon: 'plus' | 'minus'; rules: readonly string[] }) {
  const more = rules.length - RULES_AT_ONCE;
  return (
    <div>
      <h4 className="text-ink-muted">{title}</h4>
      <ul>
        {rules.slice(0, RULES_AT_ONCE).map((id) => (
          <li key={id} className="flex items-start gap-tight">
            <Icon name={icon} className="mt-[0.2em] text-ink-muted" />
            {t('plan.what-if.rule', { title: textOf(`rule.${id}.title`), id })}
          </li>
        ))}
        {rules.length === 0 && <li>{t('plan.what-if.no-rule')}</li>}
        {more > 0 && <li className="text-ink-muted">{t('plan.what-if.more-rules', { count: numberText(more) })}</li>}
      </ul>
    </div>
  );
}

interface EnterOrGoProps extends Pick<HypotheticalPlanProps, 'onField' | 'onAnswer'> {
  field: FieldPath;
  value: unknown;
  known: boolean;
}

/** An open question may be answered here. A figure is measured, not chosen: for it there is only the way to its field. */
function EnterOrGo({ field, value, known, onField, onAnswer }: EnterOrGoProps) {
  const { kind } = FIELDS[field];
  const answerable = !known && (kind === 'choice' || kind === 'boolean');
  if (answerable && onAnswer) {
    return (
      <div>
        <Button icon="check" onClick={() => onAnswer(field, value as FieldValues[FieldPath])}>
          {t('plan.what-if.enter', { value: valueWords(field, value) })}
        </Button>
      </div>
    );
  }
  if (!onField) return null;
  return (
    <div>
      <Button icon="arrow" onClick={() => onField(field)}>
        {t('plan.what-if.go', { field: textOf(`field.${field}.label`) })}
      </Button>
    </div>
  );
}
