/** The rooms beside the plan of the leg. */
export const roomTexts = {
  'rooms.open': 'Report and learn',
  'rooms.title': 'Report, evidence and cases of the leg',
  'rooms.list': 'Rooms',
  'rooms.room.report': 'Report page',
  'rooms.room.opinion': 'Second opinion',
  'rooms.room.files': 'For other programs',
  'rooms.files.intro':
    'The case and its plan as a row of a table, or as a FHIR document of local codes. The case code and free texts stay out of the row; what may say who the patient is stays out of both.',
  'rooms.files.csv': 'Row of a table (CSV)',
  'rooms.files.csv-comma': 'Row with decimal commas (CSV)',
  'rooms.files.fhir': 'Document (FHIR)',
  'rooms.room.teaching': 'Cases to learn from',
  'rooms.room.atlas': 'Atlas',
  'rooms.room.journal': 'Journal of the trials',
  'rooms.report.intro': 'Case and plan on A4. Ctrl P prints it from the plan as well.',
  'rooms.report.print': 'Print the page',
} as const;
