/** The doors for other programs' files in the case library. */
export const recordsTexts = {
  'records.title': 'For other programs and registries',
  'records.which': 'What to save',
  'records.which.screen': 'The case on the screen',
  'records.which.all': 'All cases',
  'records.form': 'As',
  'records.form.registry': 'Table for a registry',
  'records.form.decimal-comma': 'Table with decimal comma',
  'records.form.fhir': 'FHIR document',
  'records.form.registry.note':
    'CSV: comma between the columns, point in the numbers. One row a case, with the plan and what was done.',
  'records.form.decimal-comma.note':
    'CSV for spreadsheets that write 3,6: semicolon between the columns. One row a case, with the plan and what was done.',
  'records.form.fhir.note':
    'FHIR R4: the case with its plan as one document; several cases one a line. No name, date of birth or number of the patient.',
  'records.free-text': 'With case codes and reasons',
  'records.save': 'Save',
  'records.saving': 'Writing the file…',
  'records.withheld':
    '{count, plural, one {The code or the reason of # case was left out: it} other {The codes or reasons of # cases were left out: they}} may say who the patient is.',
  'records.left':
    '{count, plural, one {# case is not in the file: it} other {# cases are not in the file: they}} cannot be read by this version. Save all as one file to keep what is stored.',
  'records.registry-title': 'A registry’s cases',
  'records.registry': 'Check a registry’s cases…',
} as const;
