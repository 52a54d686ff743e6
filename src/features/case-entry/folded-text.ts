import { getField } from '#territory/case/edit.ts';
import { FIELDS } from '#territory/case/fields.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import type { FieldSpec } from '../../case-file/field-spec.ts';
import { fieldValueText } from '../../i18n/field-texts.ts';
import { hasText, t, textOf } from '../../i18n/translate.ts';
import { fieldLabel } from './field-text.ts';

/** The answers of a section on one line, as one would tell them. */
export const foldedText = (paths: readonly FieldPath[], caseData: CaseData): string =>
  paths.flatMap((path) => answerText(path, caseData) ?? []).join(' · ');

function answerText(path: FieldPath, caseData: CaseData): string | undefined {
  const value = getField(caseData, path);
  if (value === undefined) return undefined;
  const spec: FieldSpec = FIELDS[path];
  const words = fieldValueText(path, value, spec.kind === 'number' ? spec.unit : null);
  const own = `folded.${path}`;
  // A phrase of its own counts where it has to, and otherwise takes the value as it is said.
  if (hasText(own)) return textOf(own, { value: words, count: typeof value === 'number' ? value : 0 });
  const field = lower(fieldLabel(path));
  if (typeof value === 'boolean') return t(value ? 'entry.folded.yes' : 'entry.folded.no', { field });
  if (value === 'none' || (Array.isArray(value) && value.length === 0)) return t('entry.folded.no', { field });
  return t('entry.folded.named', { field, value: words });
}

/** Within a sentence, unless it is an abbreviation. */
const lower = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
