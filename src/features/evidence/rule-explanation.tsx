import { rules } from '#territory/records.ts';
import type { Inspection, Outcome } from '#territory/types/inspection.ts';
import { explain } from '../../engine/explain.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { SourceList } from '../../wording/source-list.tsx';
import { ConditionInCase } from './condition-in-case.tsx';
import { strengthHere } from './strength-here.ts';

const OUTCOMES: Readonly<Record<Outcome, { tone: Tone; icon: IconName }>> = {
  fired: { tone: 'ok', icon: 'check' },
  'not-met': { tone: 'neutral', icon: 'cross' },
  undetermined: { tone: 'info', icon: 'circle' },
  'not-applicable': { tone: 'neutral', icon: 'minus' },
};

/** A rule in plain words, what this case makes of it fact by fact, and where it comes from. */
export function RuleExplanation({ id, inspection }: { id: string; inspection: Inspection }) {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) return null;
  const { outcome, done, needs, trace } = explain(inspection, id);
  const strength = strengthHere(rule, inspection.result);
  return (
    <div className="grid grid-cols-1 gap-control">
      <p className="flex flex-wrap items-center gap-x-control gap-y-tight text-small text-ink-muted">
        <Badge {...OUTCOMES[outcome]}>{textOf(`outcome.${outcome}`)}</Badge>
        {strength && <span>{strength}</span>}
      </p>
      <p>{textOf(`rule.${id}.text`)}</p>
      {done && <p className="text-ok">{t('why.done')}</p>}
      {needs.length > 0 && (
        <p className="text-small">
          {t('why.waits-for', {
            fields: listText(
              needs.map((field) => textOf(`field.${field}.label`)),
              'and',
            ),
          })}
        </p>
      )}
      <div>
        <h4 className="text-small font-semibold text-ink-muted">{t('why.condition')}</h4>
        <ConditionInCase trace={trace} />
      </div>
      <SourceList citations={rule.sources} />
    </div>
  );
}
