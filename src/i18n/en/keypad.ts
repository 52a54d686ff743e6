/** The keypad beside a number field. */
export const keypadTexts = {
  'keypad.of': 'Keypad: {field}',
  'keypad.more': '+{step}',
  'keypad.less': '−{step}',
  'keypad.back': 'Delete the last digit',
  'keypad.done': 'Next',
  'keypad.skip': 'not measured',
} as const;
