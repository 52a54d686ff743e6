import '../../src/i18n/with-library.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { withUnit } from '../../src/i18n/field-texts.ts';
import { instantText } from '../../src/i18n/instant-text.ts';
import {
  addTexts,
  diameterText,
  hasText,
  inOriginal,
  listText,
  numberText,
  ratioText,
  speak,
  spokenNow,
  t,
  textOf,
} from '../../src/i18n/translate.ts';
import { speaking as say } from '../fixtures/spoken.ts';

afterEach(() => say('en'));

describe('another language', () => {
  test('is spoken from then on, and left again', async () => {
    await say('az');
    expect(t('app.pane.why')).toBe('Niyə');
    await say('ru');
    expect(t('app.pane.why')).toBe('Почему');
    await say('en');
    expect(t('app.pane.why')).toBe('Why');
  });

  test('brings the texts of every room at once', async () => {
    await say('ru');
    expect(textOf('hazards.title')).toBe('Опасности');
    expect(hasText('rule.D5.text')).toBe(true);
  });

  test('says in the original what it lacks, before a room’s texts come and after', async () => {
    speak('ru', { 'app.pane.why': 'Почему' });
    expect(t('app.pane.plan')).toBe('Plan');
    addTexts({ 'made-up.room': 'Words of a room', 'app.pane.why': 'Why' });
    expect(textOf('made-up.room')).toBe('Words of a room');
    expect(t('app.pane.why')).toBe('Почему');
  });

  test('gives way to the original where other programs read, and comes back even when that fails', async () => {
    await say('ru');
    expect(inOriginal(() => [t('app.pane.why'), numberText(1.5)])).toEqual(['Why', '1.5']);
    expect([t('app.pane.why'), numberText(1.5)]).toEqual(['Почему', '1,5']);
    const fails = () =>
      inOriginal(() => {
        throw new Error('made up');
      });
    expect(fails).toThrow('made up');
    expect(t('app.pane.why')).toBe('Почему');
  });

  test('can be handed on as it is spoken', async () => {
    await say('az');
    const { code, texts } = structuredClone(spokenNow());
    await say('en');
    speak(code, texts);
    expect(t('app.pane.why')).toBe('Niyə');
  });

  test.each([
    ['ru', [0, 1, 2, 5, 11, 21], ['Нет случаев', '1 случай', '2 случая', '5 случаев', '11 случаев', '21 случай']],
    ['az', [0, 1, 2], ['Hal yoxdur', '1 hal', '2 hal']],
    ['en', [0, 1, 2], ['No case', '1 case', '2 cases']],
  ] as const)('counts as %s does', async (code, counts, words) => {
    await say(code);
    expect(counts.map((count) => t('library.count', { count }))).toEqual(words);
  });

  test.each([
    ['en', '3.25', '3.0', '0.50', '1.5\u00a0mm', '1\u00a0month', '2\u00a0months'],
    ['az', '3,25', '3,0', '0,50', '1,5\u00a0mm', '1\u00a0ay', '2\u00a0ay'],
    ['ru', '3,25', '3,0', '0,50', '1,5\u00a0мм', '1\u00a0месяц', '2\u00a0месяца'],
  ] as const)('writes figures as %s does', async (code, number, diameter, ratio, length, one, two) => {
    await say(code);
    expect(numberText(3.25)).toBe(number);
    expect(diameterText(3)).toBe(diameter);
    expect(ratioText(0.5)).toBe(ratio);
    expect([withUnit(1.5, 'mm'), withUnit(1, 'months'), withUnit(2, 'months')]).toEqual([length, one, two]);
  });

  test.each([
    ['en', 'a and b', 'a, b, or c'],
    ['az', 'a və b', 'a, b və ya c'],
    ['ru', 'a и b', 'a, b или c'],
  ] as const)('joins lists as %s does', async (code, two, three) => {
    await say(code);
    expect(listText([], 'and')).toBe('');
    expect(listText(['a'], 'and')).toBe('a');
    expect(listText(['a', 'b'], 'and')).toBe(two);
    expect(listText(['a', 'b', 'c'], 'or')).toBe(three);
  });

  test.each([
    ['en', '5 Nov 2026'],
    ['az', '05.11.2026'],
    ['ru', '05.11.2026'],
  ] as const)('writes days as %s does', async (code, day) => {
    await say(code);
    expect(instantText('2026-11-05')).toBe(day);
  });
});
