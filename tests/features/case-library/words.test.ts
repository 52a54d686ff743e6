import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '../../../src/i18n/with-file-errors.ts';
import '../../../src/i18n/with-library.ts';
import '../../../src/i18n/with-reasons.ts';
import type { CaseIssue } from '../../../src/case-file/case-issue.ts';
import { readFile } from '../../../src/case-library/library-file.ts';
import { summaryOf } from '../../../src/case-library/query.ts';
import { readRecordText } from '../../../src/case-library/read-record.ts';
import { issueText } from '../../../src/features/case-entry/issue-text.ts';
import { dayOf } from '../../../src/features/case-library/day-of.ts';
import { issueWords, planWords } from '../../../src/features/case-library/words.ts';
import { instantText } from '../../../src/i18n/instant-text.ts';
import { faultText } from '../../fixtures/fault-file.ts';
import { fixedOutside } from '../../fixtures/outside.ts';

const { outside } = fixedOutside();

describe('a day', () => {
  const zone = process.env['TZ'];
  const restored = () => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  };
  beforeEach(restored);
  afterEach(restored);

  test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Baku'])(
    'is that day and no time of day in %s',
    (place) => {
      process.env['TZ'] = place;
      const read = readRecordText(faultText('decided-on-a-day.json'), outside);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      expect(instantText(read.record.case.decision?.decidedAt ?? '')).toBe('1 Jul 2026');
    },
  );

  test('an instant has its time, in the zone of who reads it', () => {
    process.env['TZ'] = 'America/New_York';
    expect(new Date('2026-07-01T00:00:00Z').getDate()).toBe(30);
    expect(instantText('2026-07-01T12:30:00.000Z')).toMatch(/^1 Jul 2026, \d\d:30$/);
  });

  test('has four figures for its year, so that days can be held against each other', () => {
    expect(dayOf('0999-07-01T12:00:00.000Z')).toBe('0999-07-01');
  });
});

/** Every sentence that is said of a file that is refused. */
function said(text: string): string[] {
  const read = readFile(text, outside);
  if (read.ok) throw new Error('The file is read.');
  return read.issues.map((issue) => `${issue.path}: ${issueWords(issue, (each: CaseIssue) => issueText(each))}`);
}

describe('why a file is refused', () => {
  test.each([
    ['record-without-appVersion.json', ['appVersion: A value is missing here.']],
    ['record-without-case.json', ['case: A value is missing here.']],
    ['record-with-extra-key.json', ['note: This program knows no such name here.']],
  ])('%s: what is missing and what is too much is named', (name, words) => {
    expect(said(faultText(name))).toEqual(words);
  });

  const record = JSON.parse(faultText('decided-on-a-day.json')) as Record<string, unknown>;
  const library = { kind: 'relumen-library', schemaVersion: 1, appVersion: '0.1.0', records: [record] };
  const answered = (JSON.parse(faultText('answer-of-a-newer-knowledge.json')) as { records: [Record<string, unknown>] })
    .records[0];

  /** The object without each key of it in turn, and with one too many, at every depth; lists are gone into. */
  function* spoilt(value: unknown): Generator<unknown> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      for (const each of spoilt(inner)) {
        yield Array.isArray(value)
          ? value.map((one, n) => (String(n) === key ? each : one))
          : { ...value, [key]: each };
      }
      if (Array.isArray(value)) continue;
      const { [key]: _gone, ...rest } = value as Record<string, unknown>;
      yield rest;
      for (const wrong of [null, 7, [], {}, 'no such word']) yield { ...value, [key]: wrong };
    }
    if (!Array.isArray(value)) yield { ...value, tooMuch: 1 };
  }

  test('no sentence says "undefined", begins with a colon or lacks a text, whatever is missing or too much', () => {
    let sentences = 0;
    for (const file of [record, answered, library, record['case'], [record], null, 7, 'text', [], {}]) {
      for (const one of [file, ...spoilt(file)]) {
        const read = readFile(JSON.stringify(one), outside);
        for (const issue of read.ok ? [] : read.issues) {
          sentences++;
          const words = issueWords(issue, issueText);
          expect(`${issue.path} ${words}`).not.toMatch(/undefined|\[object|NaN|library\.issue|entry-error/);
          expect(words).toMatch(/^["\p{L}\d[-]/u);
          if (issue.caseIssue) expect(issue.caseIssue.message).not.toMatch(/undefined/);
        }
      }
    }
    expect(sentences).toBeGreaterThan(200);
  });
});

describe('an answer of another knowledge', () => {
  const read = readFile(faultText('answer-of-a-newer-knowledge.json'), outside);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const [{ record }] = read.incoming as [(typeof read.incoming)[number]];

  test('is told without the names that this program has no words for', () => {
    const summary = { ...summaryOf(record), choice: ['warp-drive', 'des'], revision: 1, deletedAt: null, newer: false };
    expect(planWords(summary as unknown as Parameters<typeof planWords>[0])).toMatch(
      /^a device of another version or DES/,
    );
  });

  test('says where the Heart Team is wanted, as the answer does', () => {
    const wordsOf = (plan: object) => {
      const answer = record.answer && { ...record.answer, plan: { ...record.answer.plan, ...plan } };
      return planWords({
        ...summaryOf({ ...record, ...(answer && { answer }) }),
        revision: 1,
        deletedAt: null,
        newer: false,
        serial: 1,
      });
    };
    expect(wordsOf({ status: 'intended', heartTeam: true })).toMatch(/ · Heart Team$/);
    expect(wordsOf({ status: 'intended', heartTeam: false })).not.toMatch(/Heart Team/);
    expect(wordsOf({ status: 'not-indicated', heartTeam: true })).not.toMatch(/Heart Team/);
  });
});
