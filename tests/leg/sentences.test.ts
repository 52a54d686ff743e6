import '../../src/i18n/with-everything.ts';
import '../../src/i18n/with-territory.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { findingsOf, sentencesOf } from '../../src/app/leg/sentences.ts';
import type { Form, Reported } from '../../src/interop/report/phrase.ts';
import { getField, setField } from '../../src/territories/limb/case/edit.ts';
import { FIELD_PATHS } from '../../src/territories/limb/case/fields.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/limb/default-settings.ts';
import { conflictsShown, headline } from '../../src/territories/limb/entry/headline.ts';
import type { LimbCase } from '../../src/territories/limb/types/limb-case.ts';
import { speaking } from '../fixtures/spoken.ts';
import { aLimbCase } from '../territories/limb/fixtures/a-limb-case.ts';
import { limbVignette, limbVignettes } from '../territories/limb/fixtures/vignettes.ts';
import { inspected } from './legs.ts';

function reportedOf(caseData: LimbCase, today = '2026-11-28'): Reported {
  const { result, answer } = inspected(caseData);
  return { caseData, result, answer, settings: DEFAULT_SETTINGS, today };
}

const told = (caseData: LimbCase, form: Form = 'long') => sentencesOf(reportedOf(caseData), form);
const known = (caseData: LimbCase) => FIELD_PATHS.filter((path) => getField(caseData, path) !== undefined);
/** What is said of this field alone, without the name of its section. */
const words = (path: (typeof FIELD_PATHS)[number], caseData: LimbCase): string => {
  const [finding] = findingsOf(setField(aLimbCase(), path, getField(caseData, path)));
  return finding?.text.replace(/^[^:]*: /, '').replace(/\.$/, '') ?? `nothing of ${path}`;
};

describe('what was found', () => {
  test.each(limbVignettes)('in $id is told whole, each field in its own words, and nothing else is', (worked) => {
    const findings = findingsOf(worked.case);
    const fields = findings.flatMap((finding) => finding.fields);
    // The steps of an arterialisation are gone through in the plan.
    expect(fields.toSorted()).toEqual(
      known(worked.case)
        .filter((path) => path !== 'dva.steps')
        .toSorted(),
    );
    for (const finding of findings) {
      const each = finding.fields.map((path) => words(path as (typeof FIELD_PATHS)[number], worked.case));
      expect(finding.text.replace(/^[^:]*: /, '')).toBe(`${each.join(' · ')}.`);
      expect(finding).toMatchObject({ id: 'section', voice: 'finding', rules: [] });
    }
  });

  test('is told under the name of whoever made its classes as that name is written', () => {
    const [finding] = findingsOf(aLimbCase({ limb: { rutherford: 5 } }));
    expect(finding?.text).toContain('Rutherford category: 5');
  });

  test('is told with its figure and unit, and by the name of what was answered', () => {
    const caseData = aLimbCase({
      question: 'restenosis',
      lesion: { lengthMm: 120, stenosisPercent: 80 },
      haemodynamics: { abi: 0.45, toePressureMmHg: 28 },
    });
    const text = findingsOf(caseData)
      .map((finding) => finding.text)
      .join(' ');
    for (const figure of ['120\u00a0mm', '80%', '0.45', '28\u00a0mmHg']) expect(text).toContain(figure);
  });

  test.each([
    ['foot.restPain', false],
    ['foot.deepInfection', false],
    ['foot.infectionSigns', []],
    ['foot.heel', 'none'],
    ['patient.dialysis', false],
    ['preparation.distalEmbolisation', false],
    ['preparation.tools', []],
  ] as const)('as absent (%s) is said to be, and what nobody looked for is not spoken of', (path, value) => {
    const asked = aLimbCase({ question: 'no-option', limb: { rutherford: 5 } });
    expect(findingsOf(asked).flatMap(({ fields }) => fields)).toEqual(['question', 'limb.rutherford']);
    expect(
      findingsOf(asked)
        .map(({ text }) => text)
        .join(' '),
    ).not.toMatch(/\bno\b(?! option)/i);
    const absent = findingsOf(setField(asked, path, value));
    const finding = absent.find(({ fields }) => fields.includes(path));
    expect(finding?.text).toMatch(/: no(?= ·|\.$)/);
  });
});

describe('the report', () => {
  test.each(['short', 'long'] as const)('of a case of which nothing is known has no sentence (%s)', (form) => {
    expect(told(aLimbCase(), form)).toEqual([]);
    expect(told(aLimbCase({ label: 'LAB-1' }), form)).toEqual([]);
  });

  test('of the question alone grades nothing, names no decision and disputes nothing', () => {
    const ids = told(aLimbCase({ question: 'restenosis' })).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(['section', 'support', 'open']));
  });

  test.each(limbVignettes.filter((worked) => known(worked.case).length > 0))(
    'of $id says the answer, its reasons and its disputes, each with its rules once',
    (worked) => {
      const reported = reportedOf(worked.case);
      const { result } = reported;
      const sentences = sentencesOf(reported, 'long');
      expect(sentences.filter(({ text }) => text === headline(result))).toHaveLength(1);
      const named = sentences.flatMap(({ id, rules }) => (id === 'support' || id === 'beside' ? rules : []));
      const because = result.device.because.flatMap((entry) => (entry.as === 'enter' ? [] : entry.rule));
      expect(new Set(named)).toEqual(new Set([...because, ...conflictsShown(result)]));
      for (const { rules } of sentences) expect(rules).toEqual([...new Set(rules)]);
      const all = sentences.map(({ text }) => text).join(' ');
      for (const id of named.filter((one) => because.includes(one))) expect(all).toContain(`(${id})`);
      expect(sentences.some(({ id }) => id === 'beside')).toBe(conflictsShown(result).length > 0);
      expect(sentences.filter(({ text }) => /undefined|\[object|[{}]|\?/.test(text) || !text.endsWith('.'))).toEqual(
        [],
      );
    },
  );

  test('in short says the answer without its reasons, and how much is open without naming it', () => {
    const { case: caseData } = limbVignette('LV01');
    const short = told(caseData, 'short');
    const long = told(caseData, 'long');
    const findings = (of: typeof short) => of.filter(({ voice }) => voice === 'finding');
    expect(findings(short)).toEqual(findings(long));
    expect(short.filter(({ id }) => id === 'support' || id === 'beside')).toHaveLength(2);
    expect(long.filter(({ id }) => id === 'support' || id === 'beside').length).toBeGreaterThan(2);
  });

  test('tells what the operator did in the operator’s words, and only where it was recorded', () => {
    const { case: caseData } = limbVignette('LV01');
    expect(told(caseData).filter(({ voice }) => voice === 'operator')).toEqual([]);
    const decided = { ...caseData, decision: { choice: ['bypass' as const], reason: 'the vein is good' } };
    const [operator] = told(decided).filter(({ voice }) => voice === 'operator');
    expect(operator?.text).toContain('the vein is good');
    expect(operator?.fields).toEqual(['decision.choice', 'decision.reason']);
  });

  test('says that the knowledge is overdue from the day after its review was due', () => {
    const { case: caseData } = limbVignette('LV01');
    const { reviewBy } = inspected(caseData).result.knowledge;
    const overdue = (today: string) =>
      sentencesOf(reportedOf(caseData, today), 'long').some(({ id }) => id === 'review');
    expect([overdue(reviewBy), overdue(`${reviewBy}T`)]).toEqual([false, true]);
  });
});

describe.each(['az', 'ru'] as const)('the report in %s', (code) => {
  const figures = (text: string) =>
    (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((one) => one.replaceAll(',', '.')).sort();
  const reported = limbVignettes.map((worked) => reportedOf(worked.case));
  const allTold = () => reported.flatMap((one) => sentencesOf(one, 'long'));
  /** A word of it, or the name of a message. */
  const ENGLISH = /(?<!\p{L})(the|and|of|with|is|was|not)(?!\p{L})|\b[a-z]+\.[a-z]+[-.]|[{}]/iu;
  afterAll(() => speaking('en'));

  test('has the sentences of the English one, of the same fields and rules, with the same figures', async () => {
    await speaking('en');
    const english = allTold();
    await speaking(code);
    const here = allTold();
    expect(here.map(({ id, fields, rules }) => ({ id, fields, rules }))).toEqual(
      english.map(({ id, fields, rules }) => ({ id, fields, rules })),
    );
    const differing = here.flatMap(({ text }, n) => {
      const original = english[n]?.text ?? '';
      return String(figures(text)) === String(figures(original)) ? [] : [`${original} / ${text}`];
    });
    expect(new Set(differing)).toEqual(new Set());
  });

  test('has no English word in it, and no message that lacks a text', async () => {
    await speaking(code);
    const english = allTold().filter(({ text }) => ENGLISH.test(text));
    expect(english.map(({ text }) => text)).toEqual([]);
  });
});
