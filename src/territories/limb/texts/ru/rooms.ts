/** What the leg says otherwise in the rooms that both pages have. */
export const roomTexts = {
  'app.case-file-name': 'relumen-leg',
  'library.file.case': 'relumen-leg-case',
  'library.file.all': 'relumen-leg-library',
  'lab.summary':
    '{region, select, none {} other {{region} · }}{lacking, plural, =0 {все инструменты} one {нет # инструмента} few {нет # инструментов} many {нет # инструментов} other {нет # инструмента}}',
  'library.foreign.not-here': 'Таблицы и документы других программ на странице ноги пока не читаются.',
  'library.search-hint': 'Код, сегмент, стент',
  'plan.heart-team': 'Команда',
  'page.opens-there': 'Это случай сердца: он откроется на своей странице.',
  'value.decision.choice.amputation-team': 'Ампутация',
  'report-window.unread':
    'Эти формулировки ещё не читал ни один врач: проверьте каждое предложение, прежде чем оно попадёт в документ.',
} as const satisfies Readonly<Record<keyof typeof import('../rooms.ts').roomTexts, string>>;
