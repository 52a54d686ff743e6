import '../../src/i18n/with-everything.ts';
import '../../src/i18n/with-territory.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { answerOf, askedFor, headlineOf, sentenceOf, textsIn } from '../../src/app/leg/answer-words.ts';
import { keptSentence } from '../../src/app/library/kept-sentence.ts';
import { answerNow } from '../../src/app/library/open-case.ts';
import { readFile } from '../../src/case-library/library-file.ts';
import { type AnswerSnapshot, newRecord } from '../../src/case-library/record.ts';
import { recordToText } from '../../src/case-library/record-text.ts';
import { hasText } from '../../src/i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/limb/default-settings.ts';
import type { AnswerLine } from '../../src/territories/limb/types/inspection.ts';
import { fixedOutside } from '../fixtures/outside.ts';
import { speaking } from '../fixtures/spoken.ts';
import { aLimbCase } from '../territories/limb/fixtures/a-limb-case.ts';
import { type LimbVignette, limbVignette, limbVignettes } from '../territories/limb/fixtures/vignettes.ts';
import { inspected } from './legs.ts';

const { outside } = fixedOutside();

/** The answer of today to this case, as it is read from the file of its record. */
function kept({ case: caseData }: LimbVignette): AnswerSnapshot {
  const answer = answerNow(caseData, DEFAULT_SETTINGS);
  const read = readFile(recordToText({ ...newRecord(caseData, outside), answer }), outside);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const [first] = read.incoming;
  if (!first?.record.answer) throw new Error('The record came without its answer.');
  return first.record.answer;
}

const snapshots = limbVignettes.map((worked) => ({ worked, answer: kept(worked), inspection: inspected(worked.case) }));
const OTHER_WORDS = {
  en: /^An answer of knowledge 2026\.11, in words that this version of the program does not have\.$/,
};

/** An answer of which the program does not know all words any more. */
const ofOtherKnowledge = (line: object): AnswerSnapshot => ({
  ...kept(limbVignette('LV01')),
  knowledgeVersion: '2026.11',
  sentence: line as AnswerLine,
});

describe.each(['en', 'az', 'ru'] as const)('a kept answer in %s', (code) => {
  afterAll(() => speaking('en'));

  test('says what the answer of today says, out of the file it was kept in', async () => {
    await speaking(code);
    for (const { worked, answer, inspection } of snapshots) {
      const said = answerOf(inspection, worked.case);
      expect(sentenceOf(answer.sentence), worked.id).toBe(said);
      expect(keptSentence(answer), worked.id).toBe(said);
    }
  });

  test('is a sentence in that language: no id stands in place of a text', async () => {
    await speaking('en');
    const english = snapshots.map(({ answer }) => keptSentence(answer));
    await speaking(code);
    const here = snapshots.map(({ answer }) => keptSentence(answer));
    expect(here.filter((said) => !/^\P{Ll}.*\.$/u.test(said) || /[{}]|\b[a-z]+\.[A-Za-z]/.test(said))).toEqual([]);
    expect(here.filter((said) => code !== 'en' && english.includes(said))).toEqual([]);
  });

  test('whose words are gone is only said to be of other words', async () => {
    await speaking(code);
    const gone = [
      { id: 'final', values: { options: ['laser'] } },
      { id: 'blocked', values: { what: ['lz99'] } },
      { id: 'blocked-then', values: { what: ['lp2'], options: ['plain-balloon', 'laser'] } },
      { id: 'out-of-scope', values: { what: ['lz99'] } },
      { id: 'unheard-of', values: {} },
    ].map((line) => keptSentence(ofOtherKnowledge(line)));
    expect(new Set(gone).size).toBe(1);
    expect(gone[0]).toContain('2026.11');
    expect(gone[0]).not.toMatch(/lz99|laser|answer\./i);
  });
});

test('a kept answer of other words is told in the words of the list', () => {
  expect(keptSentence(ofOtherKnowledge({ id: 'final', values: { options: ['laser'] } }))).toMatch(OTHER_WORDS.en);
});

test('all that a kept answer is made of has a text, and its headline is what the answer on top says', () => {
  for (const { worked, answer, inspection } of snapshots) {
    expect(answer.sentence, worked.id).toEqual(headlineOf(inspection, worked.case));
    expect(
      textsIn(answer.sentence).filter((text) => !hasText(text)),
      worked.id,
    ).toEqual([]);
  }
});

describe('what is asked for', () => {
  test('begins with the question, then how the leg is', () => {
    const asked = askedFor(inspected(aLimbCase()), aLimbCase());
    expect(asked[0]).toBe('question');
    expect(asked.indexOf('limb.rutherford')).toBeGreaterThan(0);
  });

  test.each(limbVignettes)('in $id is what could change the plan, each once', (worked) => {
    const inspection = inspected(worked.case);
    const open = inspection.result.missing.filter(({ couldChange }) => couldChange).map(({ field }) => field);
    expect(askedFor(inspection, worked.case).toSorted()).toEqual(open.toSorted());
  });
});
