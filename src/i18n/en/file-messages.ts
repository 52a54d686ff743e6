/** What became of a file that was opened, and of drafts that could not be read. */
export const fileMessageTexts = {
  'files.refused': '{name} was not opened: {count, plural, one {# error} other {# errors}}. The current case is kept.',
  'files.opened': '{name} opened. Undo brings the previous case back.',
  'files.dismiss': 'Dismiss',
  'files.unreadable':
    'A draft kept on this device could not be read. It has been set aside; save it as a file before it is discarded.',
  'files.unreadable.save': 'Save the draft as a file',
  'files.unreadable.discard': 'Discard the draft',
  'files.unreadable.discard.question': 'Discard this draft for good?',
  'files.unreadable.discard.do': 'Discard it',
  'files.unreadable.keep': 'Keep it',
  'files.unreadable.name': 'unreadable-draft',
} as const;
