/** The keypad beside a number field. */
export const keypadTexts = {
  'keypad.of': 'Rəqəm düymələri: {field}',
  'keypad.more': '+{step}',
  'keypad.less': '−{step}',
  'keypad.back': 'Son rəqəmi sil',
  'keypad.done': 'Növbəti',
  'keypad.skip': 'ölçülməyib',
} as const;
