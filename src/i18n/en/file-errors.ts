/** Why a file was not taken; what a field refuses as well stands with the words of entry. */
export const fileErrorTexts = {
  'entry-error.not-json': 'This is not a case file: it cannot be read as JSON.',
  'entry-error.too-large': 'This file is too large to be a case file.',
  'entry-error.too-deep': 'This is not a case file: its lists and groups lie too deep in each other.',
  'entry-error.duplicate-key': 'The name {value} stands twice in one group.',
  'entry-error.forbidden-key': 'The name {value} is not allowed.',
  'entry-error.wrong-kind': 'This is not a case file of this program.',
  'entry-error.other-territory':
    'This is a case of another territory ({value}). Nothing was changed; open it where such cases are entered.',
  'entry-error.wrong-version': 'This case file has no valid version: {value}.',
  'entry-error.newer-version':
    'This case file has version {value}, newer than this program reads. Update the program first.',
  'entry-error.later-field':
    '{field}: {value} stands in a file whose version has no such field; it needs schemaVersion {needs}.',
  'entry-error.later-word': '{field}: {value} needs schemaVersion {needs}. The version of this file takes {words}.',
  'entry-error.unknown-field': '{field}: a case file has no such field.',
  'entry-error.missing': '{field}: a value is missing.',
  'entry-error.wrong-type': '{field}: {value} is not the kind of value this field takes.',
  'entry-error.not-one-of': '{field}: {value} is not one of {words}.',
  'entry-error.too-long': '{field}: longer than {max} characters.',
  'entry-error.not-a-date': '{field}: {value} is not a date.',
  'files.teaching': 'This is a teaching case. Open it under “Learn”, “Teaching cases”.',
  'files.message': 'This is a request for a second opinion or an answer to one. Open it under “Second opinion”.',
  'files.several':
    'This file holds {count} cases. Bring it in under “Cases”, where you see what is new before anything is taken.',
} as const;
