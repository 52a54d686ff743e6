import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paragraph } from '../../../src/interop/report/paragraph.ts';
import { paragraphText, plainText } from '../../../src/interop/report/plain-text.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { vignette } from '../../territories/coronary/fixtures/vignettes.ts';
import { reportedOf } from './reported.ts';

const decided = (decision: CaseData['decision'], id = 'V04'): CaseData => ({
  ...vignette(id).case,
  ...(decision ? { decision } : {}),
});
const said = (caseData: CaseData, voice = 'operator') =>
  paragraph(reportedOf(caseData), 'short')
    .filter((sentence) => sentence.voice === voice || sentence.id === 'compared')
    .map(({ text }) => text);

describe('the operator', () => {
  test('is quoted as typed, and what decision support had said stands beside it without judgement', () => {
    expect(said(decided({ choice: ['des'], reason: 'Short focal lesion' }))).toEqual([
      'Operator: a drug-eluting stent (“Short focal lesion”).',
      'Decision support had supported the same.',
    ]);
    expect(said(decided({ choice: ['dcb'] }))).toEqual([
      'Operator: a drug-coated balloon.',
      'Decision support had said otherwise, as stated above.',
    ]);
  });

  test('who followed the plan where it names medical therapy did the same', () => {
    expect(said(decided({ choice: ['medical'] }, 'V12'))).toContain('Decision support had supported the same.');
  });

  test('is not compared where the plan names nothing', () => {
    expect(said(decided({ choice: ['des'] }, 'V06'))).toEqual(['Operator: a drug-eluting stent.']);
  });

  test.each(['patient 123456', 'born 12.03.1950', 'ask me@home.example'])(
    'whose reason says “%s” keeps it here',
    (reason) => {
      const text = paragraphText(paragraph(reportedOf(decided({ choice: ['des'], reason })), 'long'));
      expect(text).toContain('Operator: a drug-eluting stent (the reason that was typed is left out');
      expect(text).not.toContain(reason);
    },
  );
});

describe('the review date', () => {
  const last = (today: string) => paragraph(reportedOf(vignette('V01').case, today), 'short').at(-1)?.id;
  test('is told from the day after it on', () => {
    expect(last('2027-05-31')).toBe('open');
    expect(last('2027-06-01')).toBe('review');
  });
});

test('outside the scope findings are told, and that the case is outside, with the reason', () => {
  const sentences = paragraph(reportedOf({ ...vignette('V01').case, patient: { presentation: 'shock' } }), 'long');
  expect(sentences.filter(({ voice }) => voice === 'tool').map(({ id }) => id)).toEqual([
    'mechanism',
    'support',
    'settings',
  ]);
  expect(sentences.find(({ id }) => id === 'support')?.text).toBe(
    'The case is outside what decision support covers (Relumen, knowledge 2026.12: rule S1, “Shock or cardiac arrest: out of scope”).',
  );
});

test('plain text keeps letters of every script and replaces what older systems cannot show', () => {
  expect(plainText('6.6 mm² ≥ 30 %, “a–b”, 200°, ə, я')).toBe('6.6 mm2 >= 30 %, "a-b", 200 degrees, ə, я');
});

/** Read by eye; a cardiologist has not read them yet. */
const SIX = JSON.parse(readFileSync('tests/interop/report/six-paragraphs.json', 'utf8')) as Record<string, string>;
test.each(Object.keys(SIX))('%s reads as it was read', (name) => {
  const [id = '', form] = name.split(' ');
  expect(paragraphText(paragraph(reportedOf(vignette(id).case), form as 'short' | 'long'))).toBe(SIX[name]);
});
