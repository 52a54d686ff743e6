/** The keypad beside a number field. */
export const keypadTexts = {
  'keypad.of': 'Цифровая клавиатура: {field}',
  'keypad.more': '+{step}',
  'keypad.less': '−{step}',
  'keypad.back': 'Удалить последнюю цифру',
  'keypad.done': 'Далее',
  'keypad.skip': 'не измерено',
} as const;
