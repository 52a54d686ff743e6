import { changedFields } from '#territory/case/changes.ts';
import { emptyCase, getField } from '#territory/case/edit.ts';
import { FIELDS } from '#territory/case/fields.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import { fieldLabel } from '../features/case-entry/field-text.ts';
import { fieldValueText } from '../i18n/field-texts.ts';
import { t } from '../i18n/translate.ts';
import { caseNumber, useCaseStore } from './stores/case-store.ts';
import { useViewStore } from './stores/view-store.ts';

/** What lies between two states of a case in a few words: the field, how many, or that another was begun. */
export function stepText(before: CaseData, after: CaseData): string {
  const [field, ...others] = changedFields(before, after);
  if (caseNumber(before) !== caseNumber(after) && changedFields(emptyCase(), after).length === 0)
    return t('app.new-case');
  return countText(field, others.length);
}

function countText(field: FieldPath | undefined, others: number): string {
  if (!field) return t('field.label.label');
  return others === 0 ? fieldLabel(field) : t('app.step.answers', { count: others + 1 });
}

/** What is said of a step that was taken back or done again: the field and its answer now. */
function outcomeText(before: CaseData, after: CaseData): string {
  const [field, ...others] = changedFields(before, after);
  if (!field || others.length > 0) return countText(field, others.length);
  return t('app.now', { field: fieldLabel(field), value: valueText(after, field) });
}

function valueText(caseData: CaseData, path: FieldPath): string {
  const value = getField(caseData, path);
  if (value === undefined) return t('value.unknown');
  const spec = FIELDS[path];
  return fieldValueText(path, value, spec.kind === 'number' ? spec.unit : null);
}

export function undoAloud(): void {
  stepAloud('undo', 'app.undone');
}

export function redoAloud(): void {
  stepAloud('redo', 'app.redone');
}

function stepAloud(step: 'undo' | 'redo', says: 'app.undone' | 'app.redone'): void {
  const before = useCaseStore.getState().caseData;
  useCaseStore.getState()[step]();
  const after = useCaseStore.getState().caseData;
  if (after !== before) useViewStore.getState().say(t(says, { what: outcomeText(before, after) }));
}
