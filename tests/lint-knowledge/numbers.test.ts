import { describe, expect, test } from 'vitest';
import { numbersHaveRecords } from '../../scripts/lint-knowledge/numbers.ts';
import { findingsIn, record } from './damaged.ts';

const without = (number: string) => `${number} has no record: no trial, threshold, citation or quoted number`;

describe('a number in a text has a record', () => {
  test.each([
    ['a figure that is not its trial’s', 'rule.P9.text', 'Restenosis 66% against 51% (P = 0.039).', '66'],
    ['half of a figure', 'rule.P9.text', 'Restenosis 65% against 51% (P = 0.03).', '0.03'],
    ['another limit than the threshold', 'rule.D13.text', '≥ 3.6 mm is a convention of this project.', '3.6'],
    ['another class than the citation', 'rule.M1.text', 'ACC/AHA/SCAI 2021 class 2b.', '2b'],
    ['the year of a document that there is not', 'rule.D5.text', 'ESC 2022 prefers it.', '2022'],
    ['in a conflict', 'conflict.C8', 'The label covers vessels of 2.0-4.5 mm.', '4.5'],
    ['in a position', 'position.recurrent.esc18', 'After 3 treatments.', '3'],
    ['in a caution', 'caution.drug-in-bms', 'In 7 of 10 cases.', '7'],
  ])('%s', (_, text, words, number) => {
    const findings = findingsIn(numbersHaveRecords, ({ texts, quotedNumbers }) => {
      texts[text] = words;
      for (const quoted of quotedNumbers) if (quoted.text === text) quoted.numbers = [];
    });
    expect(findings[0]).toEqual({ record: text, message: without(number) });
  });

  test.each([
    ['names that hold digits', 'A P2Y12 inhibitor, GLP-1, TIMI 3, L13 and SGLT2.'],
    ['documents with their year', 'ESC 2024, ACC/AHA/SCAI 2021, Wang 2019, Mehran 1999.'],
  ])('%s need none', (_, words) => {
    const findings = findingsIn(numbersHaveRecords, ({ texts }) => {
      texts['rule.P11.text'] = words;
    });
    expect(findings).toEqual([]);
  });
});

describe('a quoted number', () => {
  test('has a record that exists', () => {
    const findings = findingsIn(numbersHaveRecords, ({ quotedNumbers }) => {
      quotedNumbers.push({ text: 'rule.P9.text', numbers: ['65'], record: { trial: 'no-such-trial' } });
    });
    expect(findings).toEqual([
      { record: 'rule.P9.text', message: 'the record of its numbers does not exist: {"trial":"no-such-trial"}' },
    ]);
  });

  test('is in the text', () => {
    const findings = findingsIn(numbersHaveRecords, ({ quotedNumbers }) => {
      quotedNumbers.push({ text: 'rule.P9.text', numbers: ['77'], record: { trial: 'artist' } });
    });
    expect(findings).toEqual([{ record: 'rule.P9.text', message: '77 is recorded as quoted, but is not in the text' }]);
  });

  test('is the number of its threshold', () => {
    const findings = findingsIn(numbersHaveRecords, ({ knowledge }) => {
      record(knowledge.thresholds, 'expansion.adequate').value = 85;
    });
    const message = '80 is quoted from expansion.adequate, which is 85';
    expect(findings).toEqual([
      { record: 'rule.M6.text', message },
      { record: 'rule.G5.text', message },
    ]);
  });
});
