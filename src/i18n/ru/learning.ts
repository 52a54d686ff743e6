/** The door to the rooms to learn in, and what they have in common. */
export const learningTexts = {
  'learning.open': 'Обучение',
  'learning.title': 'Обучение',
  'learning.rooms': 'Разделы обучения',
  'learning.room.teaching': 'Учебные случаи',
  'learning.room.atlas': 'Атлас',
  'learning.room.lecture': 'Лекция, проверенная',
  'learning.room.journal': 'Журнал исследований',
} as const;
