import '../../i18n/with-what-if.ts';
import { FIELDS } from '#territory/case/fields.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import type { WhatIf } from '#territory/types/inspection.ts';
import type { FieldSpec } from '../../case-file/field-spec.ts';
import { fieldValueText, withUnit } from '../../i18n/field-texts.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Overtaken } from '../../ui/overtaken.tsx';
import { RoomFailed } from '../../ui/room-failed.tsx';
import type { FoundWhatIfs, RefusedWhatIfs } from './found-what-ifs.ts';

interface OptionsChangesProps {
  whatIf: FoundWhatIfs | RefusedWhatIfs;
  /** Left out where there is no form to lead to. */
  onField?: (field: FieldPath) => void;
}

/** What one more answer would do to the plan. */
export function OptionsChanges({ whatIf, onField }: OptionsChangesProps) {
  if ('retry' in whatIf) return <RoomFailed onRetry={whatIf.retry} />;
  const { changes, overtaken } = whatIf;
  if (changes.length === 0) return null;
  return (
    <Overtaken when={overtaken}>
      <Disclosure summary={`${t('plan.what-if')} (${changes.length})`} lazy>
        <ul>
          {changes.map((change) => (
            <li key={`${change.field} ${JSON.stringify(change.range ?? change.value)}`}>
              <Change change={change} onField={onField} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </Overtaken>
  );
}

function Change({ change, onField }: { change: WhatIf; onField: OptionsChangesProps['onField'] }) {
  const look = 'flex min-h-target w-full flex-wrap items-baseline gap-x-control rounded-control px-1.5 py-1 text-left';
  const told = (
    <>
      <span>
        {textOf(`field.${change.field}.label`)}: {answerOf(change)}
      </span>
      <span className="text-small text-ink-muted">{planOf(change)}</span>
    </>
  );
  if (!onField) return <p className={look}>{told}</p>;
  return (
    <button type="button" onClick={() => onField(change.field)} className={`${look} hover:bg-raised`}>
      {told}
    </button>
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
