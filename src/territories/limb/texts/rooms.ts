/** The rooms beside the plan of the leg. */
export const roomTexts = {
  'rooms.open': 'Report and learn',
  'rooms.title': 'Report, evidence and cases of the leg',
  'rooms.list': 'Rooms',
  'rooms.room.report': 'Report page',
  'rooms.room.journal': 'Journal of the trials',
  'rooms.report.intro': 'Case and plan on A4. Ctrl P prints it from the plan as well.',
  'rooms.report.print': 'Print the page',
} as const;
