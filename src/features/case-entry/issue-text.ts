import type { CaseIssue } from '../../case-file/case-issue.ts';
import { isFieldPath } from '../../case-file/fields.ts';
import { textOf } from '../../i18n/translate.ts';
import { fieldLabel, rangeValues } from './field-text.ts';

/** Why an entry or a file was refused, in the reader's language. */
export function issueText(issue: CaseIssue): string {
  const { path, code, value = '', range, unit = null, maxLength } = issue;
  return textOf(`entry-error.${code}`, {
    field: isFieldPath(path) ? fieldLabel(path) : path,
    value,
    ...(range ? rangeValues(range, unit) : {}),
    ...(maxLength === undefined ? {} : { max: maxLength }),
  });
}
