/** The rooms beside the plan of the leg. */
export const roomTexts = {
  'rooms.open': 'Заключение и обучение',
  'rooms.title': 'Нога: заключение, доказательства и случаи',
  'rooms.list': 'Разделы',
  'rooms.room.report': 'Страница заключения',
  'rooms.room.opinion': 'Второе мнение',
  'rooms.room.files': 'Для других программ',
  'rooms.files.intro':
    'Случай и его план — строкой таблицы или документом FHIR с локальными кодами. Код случая и свободные тексты в строку не входят; то, что может указать, кто пациент, не входит ни в строку, ни в документ.',
  'rooms.files.csv': 'Строка таблицы (CSV)',
  'rooms.files.csv-comma': 'Строка с десятичными запятыми (CSV)',
  'rooms.files.fhir': 'Документ (FHIR)',
  'rooms.room.teaching': 'Учебные случаи',
  'rooms.room.atlas': 'Атлас',
  'rooms.room.journal': 'Журнал исследований',
  'rooms.report.intro': 'Случай и план на листе A4. Ctrl P печатает его и из плана.',
  'rooms.report.print': 'Напечатать страницу',
} as const satisfies Readonly<Record<keyof typeof import('../rooms.ts').roomTexts, string>>;
