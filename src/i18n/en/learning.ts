/** The door to the rooms to learn in, and what they have in common. */
export const learningTexts = {
  'learning.open': 'Learn',
  'learning.title': 'Learn',
  'learning.rooms': 'Rooms to learn in',
  'learning.room.teaching': 'Teaching cases',
  'learning.room.atlas': 'Atlas',
  'learning.room.lecture': 'The lecture, checked',
  'learning.room.journal': 'Journal of the trials',
} as const;
