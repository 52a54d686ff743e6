import { FIELDS } from '../../case-file/fields.ts';
import type { FieldPath } from '../../engine/types/case-data.ts';
import type { PlanCore, WhatIf } from '../../engine/types/inspection.ts';
import { fieldValueText } from '../../i18n/field-texts.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { shortName } from './answer-sentence.ts';

/** Per field, the values that lead to another plan, grouped by the plan they lead to. */
export function WhatWouldChange({ whatIf }: { whatIf: readonly WhatIf[] }) {
  if (whatIf.length === 0) return <p className="py-2 text-ink-muted">{t('plan.what-if.none')}</p>;
  return (
    <dl className="grid gap-x-row gap-y-tight py-2 @min-[30rem]:grid-cols-[minmax(8rem,auto)_minmax(0,1fr)]">
      {[...byField(whatIf)].map(([field, plans]) => (
        <div key={field} className="contents">
          <dt>{textOf(`field.${field}.label`)}</dt>
          <dd className="text-ink-muted">
            {[...plans].map(([plan, values]) => (
              <p key={plan}>{t('plan.what-if.entry', { value: listText(values, 'or'), plan })}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function byField(whatIf: readonly WhatIf[]): Map<FieldPath, Map<string, string[]>> {
  const fields = new Map<FieldPath, Map<string, string[]>>();
  for (const { field, value, plan } of whatIf) {
    const plans = fields.get(field) ?? new Map<string, string[]>();
    const words = planWords(plan);
    plans.set(words, [...(plans.get(words) ?? []), valueWords(field, value)]);
    fields.set(field, plans);
  }
  return fields;
}

function valueWords(path: FieldPath, value: unknown): string {
  const field = FIELDS[path];
  return fieldValueText(path, value, field.kind === 'number' ? field.unit : null);
}

function planWords({ status, choice, agreement, scope }: PlanCore): string {
  if (scope === 'out-of-scope') return textOf('scope.out-of-scope');
  if (choice.length === 0) return textOf(`device-status.${status}`);
  return t('plan.what-if.plan', {
    status: textOf(`plan.what-if.status.${status}`),
    device: listText(choice.map(shortName), 'or'),
    agreement: agreement === null ? 'none' : textOf(`agreement.${agreement}`),
  });
}
