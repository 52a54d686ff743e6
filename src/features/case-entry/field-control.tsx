import { useContext } from 'react';
import { FIELDS, type NumberFieldPath } from '#territory/case/fields.ts';
import { GROUPED_LISTS, NUMBERS_AS_BUTTONS, QUICK_NUMBERS } from '#territory/entry/layout.ts';
import { pictogramOf } from '#territory/entry/pictogram-of.tsx';
import type { FieldPath } from '#territory/types/case-data.ts';
import type { FieldSpec } from '../../case-file/field-spec.ts';
import { t } from '../../i18n/translate.ts';
import { CaseKey } from '../../ui/case-key.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { ToggleGroup } from '../../ui/toggle-group.tsx';
import type { FieldValue } from './entry.ts';
import { optionLabel, quickLabel, valueHint, valueLabel } from './field-text.ts';
import { NumberEntryField } from './number-entry-field.tsx';

/** The longest lists of a case, far down in it. */
const GroupedList = sideRoom(async () => (await import('./grouped-list.tsx')).GroupedList, { now: true });

interface Props {
  path: FieldPath;
  inputId: string;
  labelledBy: string;
  describedBy: string | undefined;
  value: FieldValue | undefined;
  onChange: (value: FieldValue | undefined) => void;
  /** Goes on to the next question. */
  onNext: () => void;
}

/** The control that fits a field's kind, as the field dictionary describes it. */
export function FieldControl({ path, inputId, labelledBy, describedBy, value, onChange, onNext }: Props) {
  const spec: FieldSpec = FIELDS[path];
  const group = { labelledBy, describedBy };
  switch (spec.kind) {
    case 'choice':
      return (
        <ChoiceGroup
          {...group}
          choices={spec.values.map((each) => ({
            value: each,
            label: optionLabel(path, each),
            hint: valueHint(path, each),
            pictogram: pictogramOf(path, each),
          }))}
          value={value as string | number | undefined}
          onChange={(next) => onChange(next as FieldValue | undefined)}
        />
      );
    case 'boolean':
      return (
        <ChoiceGroup
          {...group}
          choices={[
            { value: true, label: t('value.boolean.true'), pictogram: pictogramOf(path, true) },
            { value: false, label: t('value.boolean.false'), pictogram: pictogramOf(path, false) },
          ]}
          value={value as boolean | undefined}
          onChange={onChange}
        />
      );
    case 'list':
      if (GROUPED_LISTS.includes(path)) {
        return (
          <GroupedList
            {...group}
            path={path}
            value={value as readonly string[] | undefined}
            onChange={(next) => onChange(next as FieldValue | undefined)}
          />
        );
      }
      return (
        <ToggleGroup
          {...group}
          choices={spec.values.map((each) => ({ value: each, label: valueLabel(path, each) }))}
          noneLabel={optionLabel(path, 'none')}
          value={value as readonly string[] | undefined}
          onChange={(next) => onChange(next as FieldValue | undefined)}
        />
      );
    case 'number':
      return (
        <NumberControl
          path={path as NumberFieldPath}
          {...{ inputId, labelledBy, describedBy, onChange, onNext }}
          value={value as number | undefined}
        />
      );
    case 'tools':
      return null;
  }
}

interface NumberProps extends Omit<Props, 'path' | 'value'> {
  path: NumberFieldPath;
  value: number | undefined;
}

function NumberControl({ path, inputId, labelledBy, describedBy, value, onChange, onNext }: NumberProps) {
  const caseKey = useContext(CaseKey);
  const buttons = NUMBERS_AS_BUTTONS[path];
  const quick = QUICK_NUMBERS[path];
  const choices = (buttons ?? quick ?? []).map((each) => ({
    value: each,
    label: quickLabel(path, each),
    pictogram: pictogramOf(path, each),
  }));
  const choose = (next: number | undefined) => {
    onChange(next);
    // A number on a button is the whole answer.
    if (next !== undefined && !buttons) onNext();
  };
  const group = choices.length > 0 && (
    <ChoiceGroup {...{ labelledBy, describedBy, choices, value }} onChange={choose} />
  );
  if (buttons) return group;
  return (
    <div className="flex flex-wrap gap-x-3 gap-y-1">
      {group}
      <NumberEntryField
        key={caseKey}
        id={inputId}
        path={path}
        describedBy={describedBy}
        value={value}
        onChange={onChange}
        onNext={onNext}
      />
    </div>
  );
}
