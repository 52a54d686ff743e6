import { describe, expect, test } from 'vitest';
import { keptSentence } from '../../src/app/library/kept-sentence.ts';
import { readFile } from '../../src/case-library/library-file.ts';
import type { AnswerSnapshot } from '../../src/case-library/record.ts';
import { aRecord } from '../fixtures/a-record.ts';
import { faultText } from '../fixtures/fault-file.ts';
import { fixedOutside } from '../fixtures/outside.ts';
import { plainCase } from '../territories/coronary/fixtures/a-case.ts';

const { outside } = fixedOutside();

function answersOf(text: string): AnswerSnapshot[] {
  const read = readFile(text, outside);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.incoming.flatMap(({ record }) => (record.answer ? [record.answer] : []));
}

describe('a kept answer', () => {
  test('of a knowledge with other sentences or other devices is only said to be that', () => {
    const answers = answersOf(faultText('answer-of-a-newer-knowledge.json'));
    expect(answers.map(keptSentence)).toEqual([
      'An answer of knowledge 2027.03, in words that this version of the program does not have.',
      'An answer of knowledge 2027.03, in words that this version of the program does not have.',
    ]);
  });

  test('in words that are still there is told in them', () => {
    const { answer } = aRecord(plainCase());
    if (!answer) throw new Error('The record has no answer.');
    expect(keptSentence(answer)).not.toMatch(/in words that/);
    expect(keptSentence(answer)).toMatch(/^\p{Lu}.*\.$/u);
  });
});
