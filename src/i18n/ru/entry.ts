/**
 * What entry says beside the fields: the sections by their short names, `value-hint.*` for what a short label stands for,
 * `option.*` for a button whose word would only repeat its field's name, and the messages at a field that refuses an entry
 * or takes note of one. In these `unit` is `none` for ratios and counts; all figures come already written in the reader's way.
 */
export const entryTexts = {
  'section-short.lesion': 'Поражение',
  'section-short.stent': 'Стент',
  'section-short.imaging': 'Визуал.',
  'section-short.patient': 'Пациент',
  'section-short.preparation': 'Подгот.',
  'section-short.setting': 'Лаб.',
  'entry-error.not-a-number':
    '{field}: {value} — не число. Введите от {min} до {max}{unit, select, none {} other { {unit}}}.',
  'entry-error.not-an-integer': '{field}: {value} — не целое число. Введите от {min} до {max}.',
  'entry-error.out-of-range': '{field}: {value} вне пределов от {min} до {max}{unit, select, none {} other { {unit}}}.',
  'entry-error.wrong-unit': '{field}: {value} в другой единице. Введите от {min} до {max} {unit}.',
  'entry-note.outside-usual':
    'Необычно: чаще от {min} до {max}{unit, select, none {} other { {unit}}}. Проверьте значение.',
  'entry-note.offer-conversion': 'Вы имели в виду {entered} г/дл, то есть {value} г/л?',

  'option.lesion.timiFlow.0': '0',
  'option.lesion.timiFlow.1': '1',
  'option.lesion.timiFlow.2': '2',
  'option.lesion.timiFlow.3': '3',
  'value-hint.lesion.pattern.focal-gap': 'Фокальный, ≤ 10 мм, между двумя стентами',
  'value-hint.lesion.pattern.focal-edge': 'Фокальный, ≤ 10 мм, у края стента',
  'value-hint.lesion.pattern.focal-body': 'Фокальный, ≤ 10 мм, в теле стента',
  'value-hint.lesion.pattern.multifocal': 'Фокальный, несколько коротких участков',
  'value-hint.lesion.pattern.diffuse-intrastent': '> 10 мм, в пределах стента',
  'value-hint.lesion.pattern.proliferative': '> 10 мм, выходит за пределы стента',
  'value-hint.lesion.pattern.occlusive': 'Полная окклюзия, TIMI 0',
  'option.stent.type.covered': 'Стент-графт',
  'option.history.toolsFailedBefore.none': 'Нет',
  'option.imaging.modalities.none': 'Нет',
  'option.preparation.timiFlow.0': '0',
  'option.preparation.timiFlow.1': '1',
  'option.preparation.timiFlow.2': '2',
  'option.preparation.timiFlow.3': '3',
  'value-hint.preparation.dissection.a':
    'Рентгенопрозрачные участки в просвете, контраст не задерживается или минимально',
  'value-hint.preparation.dissection.b':
    'Параллельные тракты или двойной просвет, контраст не задерживается или минимально',
  'value-hint.preparation.dissection.c': 'Контраст вне просвета, с задержкой',
  'value-hint.preparation.dissection.d': 'Спиральный дефект наполнения, часто с обширным прокрашиванием',
  'value-hint.preparation.dissection.e': 'Новый стойкий дефект наполнения',
  'value-hint.preparation.dissection.f': 'Ни один из A-E, с нарушением кровотока или полной окклюзией',
} as const;
