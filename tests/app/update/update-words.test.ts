import '../../../src/i18n/with-update.ts';
import { describe, expect, test } from 'vitest';
import type { Build } from '../../../src/app/update/build.ts';
import { buildWords, changeWords, holdWords } from '../../../src/app/update/update-words.ts';

const rules = { D1: 'a', D2: 'b', D3: 'c', D4: 'd', D5: 'e', D6: 'f', D7: 'g' };
const here: Build = { appVersion: '0.1.0', knowledgeVersion: '2026.11', rules };
const next = (changes: Record<string, string> = {}): Build => ({
  appVersion: '0.2.0',
  knowledgeVersion: '2026.12',
  rules: { ...rules, ...changes },
});
const READY = 'Relumen 0.2.0 with knowledge 2026.12 is ready (here: 0.1.0, 2026.11).';

describe('the offer says', () => {
  test.each([
    ['no rule', {}, 'No rule changed.'],
    ['one rule', { D2: 'x' }, '1 rule changed: D2.'],
    ['several rules', { D2: 'x', D5: 'x', D8: 'x' }, '3 rules changed: D2, D5, and D8.'],
    [
      'more rules than anybody reads',
      { D1: 'x', D2: 'x', D3: 'x', D4: 'x', D5: 'x', D6: 'x', D7: 'x' },
      '7 rules changed.',
    ],
  ])('both versions and %s', (_what, changes, said) => {
    expect(buildWords(next(changes), here)).toBe(`${READY} ${said}`);
  });

  describe('of the answers', () => {
    const changing = (changed: number, from = '2026.11') => ({ ...next(), impact: { from, changed, of: 20_000 } });

    test.each([
      ['the share that changes', 4649, 'In 20,000 example cases 23% of answers change.'],
      ['a whole one', 200, 'In 20,000 example cases 1% of answers change.'],
      ['a share that is no whole per cent', 1, 'In 20,000 example cases less than 1% of answers change.'],
      ['that none changes', 0, 'In 20,000 example cases no answer changes.'],
    ])('%s', (_what, changed, said) => {
      expect(buildWords(changing(changed), here)).toBe(`${READY} No rule changed. ${said}`);
    });

    test('nothing where it was measured against another knowledge than the one here', () => {
      expect(buildWords(changing(4649, '2026.10'), here)).toBe(`${READY} No rule changed.`);
      expect(changeWords(here, changing(4649, '2026.10'))).toMatch(/No rule changed\.$/);
    });

    test('the same after the update, by what the newer build says', () => {
      expect(changeWords(here, changing(4649))).toMatch(/ In 20,000 example cases 23% of answers change\.$/);
      expect(changeWords({ ...here, impact: { from: '2026.12', changed: 1, of: 2 } }, next())).toMatch(
        /No rule changed\.$/,
      );
    });
  });

  test('that the versions are the same where only a build is new', () => {
    expect(buildWords(here, here)).toBe(
      'Another build of Relumen 0.1.0 with knowledge 2026.11 is ready. No rule changed.',
    );
  });

  test('nothing of what changed while that is not known, and that it could not be read', () => {
    expect(buildWords('asked', here)).toBe('A new version of Relumen is ready.');
    expect(buildWords(null, here)).toBe('A new version of Relumen is ready. What changed could not be read.');
  });
});

test('after an update it is said what runs now and what ran before', () => {
  expect(changeWords(here, next({ D2: 'x' }))).toBe(
    'Since the last start: Relumen 0.2.0 with knowledge 2026.12 (before: 0.1.0, 2026.11). 1 rule changed: D2.',
  );
});

test('every reason to wait has its sentence', () => {
  expect(holdWords({ because: 'entry', field: 'Reference diameter' })).toContain('Reference diameter');
  const said = (['saving', 'problem', 'nothing-kept', 'sealed'] as const).map((because) => holdWords({ because }));
  expect(new Set(said).size).toBe(4);
  for (const sentence of said) expect(sentence).toMatch(/ .*\.$/);
});
