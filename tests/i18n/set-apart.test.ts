import '../../src/i18n/with-file-messages.ts';
import { expect, test } from 'vitest';
import { t, textOf } from '../../src/i18n/translate.ts';
import '../../src/i18n/with-file-messages.ts';
import '../../src/i18n/with-library.ts';

test.each(['מקרה 12', 'حالة 7.json', 'LAB\u202e1', '\u{1E900}1'])(
  'a value that is written from right to left is set apart from its sentence: %s',
  (value) => {
    const apart = `\u2068${value}\u2069`;
    expect(t('files.opened', { name: value })).toContain(`${apart} opened.`);
    expect(textOf('library.row-more', { name: value, at: '5 Nov 2026' })).toBe(`More for ${apart}, 5 Nov 2026`);
  },
);

test('any other value stays as it is', () => {
  expect(textOf('library.row-more', { name: 'Əli 7 👩‍⚕️', at: '5 Nov 2026' })).toBe('More for Əli 7 👩‍⚕️, 5 Nov 2026');
});
