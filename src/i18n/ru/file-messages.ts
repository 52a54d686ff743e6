/** What became of a file that was opened, and of drafts that could not be read. */
export const fileMessageTexts = {
  'files.refused':
    '{name} не открыт: {count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}. Текущий случай сохранён.',
  'files.opened': '{name} открыт. «Отменить» возвращает прежний случай.',
  'files.dismiss': 'Скрыть',
  'files.unreadable':
    'Черновик, хранившийся на этом устройстве, не прочитался. Он отложен; сохраните его в файл, прежде чем отбросить.',
  'files.unreadable.save': 'Сохранить черновик в файл',
  'files.unreadable.discard': 'Отбросить черновик',
  'files.unreadable.discard.question': 'Отбросить этот черновик навсегда?',
  'files.unreadable.discard.do': 'Отбросить',
  'files.unreadable.keep': 'Оставить',
  'files.unreadable.name': 'unreadable-draft',
} as const;
