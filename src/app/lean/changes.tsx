import { startTransition, useEffect, useState } from 'react';
import { FIELDS } from '#territory/case/fields.ts';
import { knowledge } from '#territory/knowledge.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import type { WhatIf } from '#territory/types/inspection.ts';
import type { FieldSpec } from '../../case-file/field-spec.ts';
import { fieldLabel } from '../../features/case-entry/field-text.ts';
import { fieldValueText, withUnit } from '../../i18n/field-texts.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Overtaken } from '../../ui/overtaken.tsx';
import { useSettingsStore } from '../stores/settings-store.ts';

/** What one more answer would do to the plan: worked out after the answer is on the screen. */
export function Changes({ caseData, onField }: { caseData: CaseData; onField: (field: FieldPath) => void }) {
  const lab = useSettingsStore((state) => state.lab);
  const [found, setFound] = useState<{ of: CaseData; changes: readonly WhatIf[] }>();
  useEffect(
    () =>
      afterPaint(async () => {
        const { whatWouldChange } = await import('../../engine/what-if.ts');
        const changes = whatWouldChange(caseData, knowledge, lab);
        startTransition(() => setFound({ of: caseData, changes }));
      }),
    [caseData, lab],
  );
  if (!found || found.changes.length === 0) return null;
  return (
    <Overtaken when={found.of !== caseData}>
      <Disclosure summary={`${t('plan.what-if')} (${found.changes.length})`} lazy>
        <ul>
          {found.changes.map((change) => (
            <li key={`${change.field} ${JSON.stringify(change.range ?? change.value)}`}>
              <button
                type="button"
                onClick={() => onField(change.field)}
                className="flex min-h-target w-full flex-wrap items-baseline gap-x-control rounded-control px-1.5 py-1 text-left hover:bg-raised"
              >
                <span>
                  {fieldLabel(change.field)}: {answerOf(change)}
                </span>
                <span className="text-small text-ink-muted">{planOf(change)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Overtaken>
  );
}

function answerOf({ field, value, range }: WhatIf): string {
  const spec: FieldSpec = FIELDS[field];
  const unit = spec.kind === 'number' ? spec.unit : null;
  if (!range) return fieldValueText(field, value, unit);
  const { from, to } = range;
  const parts = [
    from && `${from.included ? '≥' : '>'} ${withUnit(from.value, unit)}`,
    to && `${to.included ? '≤' : '<'} ${withUnit(to.value, unit)}`,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : withUnit(value as number, unit);
}

function planOf({ plan: { scope, status, choice } }: WhatIf): string {
  if (scope === 'out-of-scope') return textOf('scope.out-of-scope');
  const options = listText(
    choice.map((option) => textOf(`short.${option}`)),
    'or',
  );
  return [textOf(`device-status.${status}`), options].filter(Boolean).join(' · ');
}
