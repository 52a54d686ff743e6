/** The door to the rooms to learn in, and what they have in common. */
export const learningTexts = {
  'learning.open': 'Öyrənmə',
  'learning.title': 'Öyrənmə',
  'learning.rooms': 'Öyrənmə bölmələri',
  'learning.room.teaching': 'Tədris halları',
  'learning.room.atlas': 'Atlas',
  'learning.room.lecture': 'Mühazirə, yoxlanmış',
  'learning.room.journal': 'Tədqiqatlar jurnalı',
} as const;
