import { isFieldPath } from '#territory/case/fields.ts';
import type { CaseIssue } from '../../case-file/case-issue.ts';
import { listText, textOf } from '../../i18n/translate.ts';
import { fieldLabel, rangeValues } from './field-text.ts';

/** Why an entry or a file was refused, in the reader's language. */
export function issueText(issue: CaseIssue): string {
  const { path, code, value = '', range, unit = null, values, needs, maxLength } = issue;
  return textOf(`entry-error.${code}`, {
    field: nameOf(path),
    value,
    ...(range ? rangeValues(range, unit) : {}),
    // The file's own words: whoever mends it has to write one of them.
    ...(values ? { words: listText(values.map(String), 'or') } : {}),
    ...(needs === undefined ? {} : { needs }),
    ...(maxLength === undefined ? {} : { max: maxLength }),
  });
}

/** The field's label; a place inside a list is that of its field. */
function nameOf(path: string): string {
  const field = path.replace(/\[\d+\]$/, '');
  return isFieldPath(field) ? fieldLabel(field) : path;
}
