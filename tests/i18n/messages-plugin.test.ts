import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { compiledText } from '../../scripts/messages-plugin.ts';
import { en } from '../../src/i18n/en/catalogue.ts';

/** As the built app has it: compiled texts, and no compiler. */
const built = setupI18n({
  locale: 'en',
  messages: { en: Object.fromEntries(Object.entries(en).map(([id, text]) => [id, compiledText(text)])) },
}).setMessagesCompiler((text) => [text]);
const parsed = setupI18n({ locale: 'en', messages: { en } }).setMessagesCompiler(compileMessage);

test('a text without placeholders stays a text', () => {
  expect(compiledText('Plain balloon')).toBe('Plain balloon');
  expect(compiledText('{count} rules')).toEqual([['count'], ' rules']);
});

test('every message says the same compiled as parsed', () => {
  for (const [id, text] of Object.entries<string>(en)) {
    const names = [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
    for (const value of [0, 1, 2.5]) {
      const values = Object.fromEntries(names.map((name) => [name, value]));
      expect(built._(id, values), id).toBe(parsed._(id, values));
    }
  }
});
