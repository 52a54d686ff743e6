import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph } from '../../../src/interop/report/paragraph.ts';
import type { Form, Sentence } from '../../../src/interop/report/phrase.ts';
import { paragraphText } from '../../../src/interop/report/plain-text.ts';
import { emptyCase, getField, setField } from '../../../src/territories/coronary/case/edit.ts';
import { isFieldPath } from '../../../src/territories/coronary/case/fields.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import type { FieldPath } from '../../../src/territories/coronary/types/facts.ts';
import { arbitraryCase } from '../../territories/coronary/fixtures/arbitrary-case.ts';
import { vignettes } from '../../territories/coronary/fixtures/vignettes.ts';
import { reportedOf } from './reported.ts';

const FORMS: readonly Form[] = ['short', 'long'];
const DECIDED: CaseData['decision'] = {
  choice: ['des'],
  reason: 'Short focal lesion, one layer',
  decidedAt: '2026-11-27',
};
const fixtures = vignettes.map(({ id, case: caseData }) => ({ id, caseData }));

/** A finding says what was entered, and the classification of the mechanism rests on nothing else. */
const restsOnFields = ({ voice, id }: Sentence) => voice === 'finding' || id === 'mechanism';

function withOnly(caseData: CaseData, paths: readonly FieldPath[]): CaseData {
  return paths.reduce<CaseData>((only, path) => setField(only, path, getField(caseData, path)), emptyCase());
}

function expectTraced(caseData: CaseData, form: Form): void {
  const reported = reportedOf(caseData);
  const { rules, gate, conflicts, scope } = reported.result;
  const named = new Set([...rules.fired, ...Object.keys(gate), ...conflicts, ...scope.rules]);
  for (const sentence of paragraph(reported, form)) {
    const { id, text, fields, rules: traced } = sentence;
    if (id !== 'operator') expect(text, id).not.toMatch(/report\.|undefined|\[object|[{}]/);
    if (sentence.voice === 'finding') expect(fields, text).not.toEqual([]);
    for (const path of fields) {
      if (!isFieldPath(path)) expect(caseData.decision, text).toBeDefined();
      else if (id !== 'open') expect(getField(caseData, path), `${text} says ${path}`).toBeDefined();
      else if (path !== 'preparation.tools') expect(getField(caseData, path), text).toBeUndefined();
    }
    if (id !== 'open') for (const rule of traced) expect(named, `${text} says ${rule}`).toContain(rule);
    if (!restsOnFields(sentence)) continue;
    const only = withOnly(caseData, fields.filter(isFieldPath));
    const again = paragraph(reportedOf(only), form).filter((each) => each.id === id);
    expect(
      again.map((each) => each.text),
      `from ${fields.join(', ')}`,
    ).toContain(text);
  }
}

describe.each(FORMS)('the %s report', (form) => {
  test.each(fixtures)(
    'of $id: every sentence comes from fields that were entered and rules that spoke',
    ({ caseData }) => expectTraced(caseData, form),
  );

  test('of any case too', () => {
    fc.assert(
      fc.property(arbitraryCase(), (caseData) => expectTraced(caseData, form)),
      { numRuns: 150 },
    );
  });

  test('of every fixture can be read by a system that knows ASCII alone', () => {
    // oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
    for (const { caseData } of fixtures)
      expect(paragraphText(paragraph(reportedOf({ ...caseData, decision: DECIDED }), form))).toMatch(/^[\x20-\x7e]*$/);
  });

  test('keeps its three voices apart', () => {
    for (const { caseData } of fixtures)
      for (const { voice, text } of paragraph(reportedOf({ ...caseData, decision: DECIDED }), form)) {
        expect(text.startsWith('Operator: '), text).toBe(voice === 'operator');
        if (voice !== 'tool') expect(text).not.toMatch(/decision support|relumen|\brule\b/i);
        else expect(text).not.toMatch(/\bmust\b|\bshould\b|\bis indicated\b/i);
      }
  });

  test('has no operator where no decision was entered', () => {
    for (const { caseData } of fixtures)
      expect(paragraph(reportedOf(caseData), form).filter(({ voice }) => voice === 'operator')).toEqual([]);
  });

  test('of nothing is nothing', () => {
    expect(paragraph(reportedOf(emptyCase()), form)).toEqual([]);
    const settings: CaseData = { ...emptyCase(), label: 'A-1', setting: { guideline: 'acc-2021' } };
    expect(paragraph(reportedOf(settings), form)).toEqual([]);
  });
});

/** Beside the trace, by the words themselves: what may be said only where this field says so. */
const SAID_ONLY_IF: readonly (readonly [RegExp, FieldPath, (value: unknown) => boolean])[] = [
  [/(?<!without .*)\bthrombus(?! management)/, 'imaging.thrombus', (value) => value === true],
  [/without .*\bthrombus/, 'imaging.thrombus', (value) => value === false],
  [/\bstent fracture/, 'imaging.fracture', (value) => value === 'partial' || value === 'complete'],
  [/without .*\bfracture/, 'imaging.fracture', (value) => value === 'none'],
  [/no dissection/, 'preparation.dissection', (value) => value === 'none'],
  [/type [A-F] dissection/, 'preparation.dissection', (value) => value !== undefined && value !== 'none'],
  [/flow stable/, 'preparation.flowStable', (value) => value === true],
  [/no side branch/, 'lesion.sideBranch', (value) => value === 'none'],
  [/\bOCT: /, 'imaging.modalities', (value) => (value as string[] | undefined)?.includes('oct') === true],
  [/no earlier treatment/, 'history.priorTreatments', (value) => value === 0],
  [/restenosis, /, 'lesion.withinStent', (value) => value !== undefined],
  [/no allergy/, 'patient.allergies', (value) => Array.isArray(value) && value.length === 0],
  [/not at high bleeding risk/, 'patient.highBleedingRisk', (value) => value === false],
  [/perforation/, 'preparation.perforation', (value) => value !== undefined],
];

test.each(SAID_ONLY_IF)('%s is found only where %s says so', (words, path, isSo) => {
  for (const { id, caseData } of fixtures)
    for (const { voice, text } of paragraph(reportedOf(caseData), 'long'))
      if (voice === 'finding' && words.test(text)) expect(isSo(getField(caseData, path)), `${id}: ${text}`).toBe(true);
});

test('a stenosis below its limit, or unknown, is no restenosis', () => {
  const lesion = { withinStent: 'in-stent' } as const;
  const said = (stenosisPercent?: number) =>
    paragraph(
      reportedOf({
        ...emptyCase(),
        lesion: { ...lesion, ...(stenosisPercent === undefined ? {} : { stenosisPercent }) },
      }),
      'short',
    )[0]?.text;
  expect(said(50)).toBe('In-stent restenosis, 50% diameter stenosis.');
  expect(said(49.9)).toBe('Lesion in the stent, 49.9% diameter stenosis.');
  expect(said()).toBe('Lesion in the stent.');
});

test('is at most this long, in words; the targets are 120 and 260', () => {
  const longest = (form: Form) =>
    Math.max(
      ...fixtures.map(({ caseData }) => paragraphText(paragraph(reportedOf(caseData), form)).split(/\s+/).length),
    );
  expect({ short: longest('short'), long: longest('long') }).toEqual({ short: 171, long: 311 });
});
