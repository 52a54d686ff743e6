/** A newer build of the program, and what keeps this window from being reloaded. */
export const updateTexts = {
  'update.offline-ready': 'Готово к работе офлайн',
  'update.incomplete':
    'На этом устройстве не всё, что нужно для работы офлайн. Загрузка повторится, как только ответит сервер.',
  'update.found': 'Готова новая версия Relumen.',
  'update.unread': 'Что изменилось, прочитать не удалось.',
  'update.ready': 'Готов Relumen {app} со знаниями {knowledge} (здесь: {appHere}, {knowledgeHere}).',
  'update.ready-same': 'Готова другая сборка Relumen {app} со знаниями {knowledge}.',
  'update.rules':
    '{count, plural, =0 {Ни одно правило не изменилось.} one {Изменилось # правило.} few {Изменились # правила.} many {Изменилось # правил.} other {Изменилось # правила.}}',
  'update.rules-named':
    '{count, plural, one {Изменилось # правило: {rules}.} few {Изменились # правила: {rules}.} many {Изменилось # правил: {rules}.} other {Изменилось # правила: {rules}.}}',
  'update.impact': 'В {of, number} примерах меняется {percent}% ответов.',
  'update.impact-few': 'В {of, number} примерах меняется менее 1% ответов.',
  'update.impact-none': 'В {of, number} примерах не меняется ни один ответ.',
  'update.accept': 'Обновить сейчас',
  'update.later': 'Позже',
  'update.replaced': 'Relumen обновлён. Это окно продолжает с версией {app}, пока его не перезагрузят.',
  'update.since':
    'С последнего запуска: Relumen {app} со знаниями {knowledge} (прежде: {appBefore}, {knowledgeBefore}).',
  'update.dismiss': 'Скрыть',
  'update.reload': 'Перезагрузить',
  'update.hold.saving': 'Случай сохраняется.',
  'update.hold.problem': 'Последнее изменение ещё не сохранено: до этого ничего не перезагружается.',
  'update.hold.entry': 'Ещё не принято: {field}. Сначала завершите или очистите.',
  'update.hold.nothing-kept':
    'На этом устройстве ничего не хранится: при перезагрузке случай на экране пропадёт. Сначала сохраните его в файл и начните новый случай.',
  'update.hold.sealed':
    'Случаи запечатаны: при перезагрузке случай на экране пропадёт. Сначала введите парольную фразу или начните новый случай.',
} as const;
