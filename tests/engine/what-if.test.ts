import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, evaluateCase } from '../../src/engine/evaluate.ts';
import { isAsked } from '../../src/engine/missing.ts';
import { isWithin } from '../../src/engine/number-ranges.ts';
import { planCore, whatWouldChange } from '../../src/engine/what-if.ts';
import { FIELDS } from '../../src/territories/coronary/answers.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { CaseData, FieldPath, ToolUse } from '../../src/territories/coronary/types/case-data.ts';
import { differs } from '../fixtures/plans.ts';
import { whatIfLine } from '../fixtures/result-lines.ts';
import { runs } from '../fixtures/runs.ts';
import { withAnswer } from '../fixtures/with-answer.ts';
import { aCase, GATE_MET, plainBms, plainCase, without } from '../territories/coronary/fixtures/a-case.ts';
import { arbitraryCase, arbitraryValue } from '../territories/coronary/fixtures/arbitrary-case.ts';
import { vignette, vignettes } from '../territories/coronary/fixtures/vignettes.ts';

const ask = (data: CaseData) => whatWouldChange(data, knowledge, DEFAULT_SETTINGS);
const about = (data: CaseData, field: FieldPath) => ask(data).filter((answer) => answer.field === field);
const decided = (data: CaseData) => evaluateCase(data, knowledge, DEFAULT_SETTINGS);
const coreOf = ({ compiled, read, decision }: ReturnType<typeof decided>) => planCore(compiled, read, decision);
const CLINICAL = FIELDS.filter((field) => !field.startsWith('setting.'));
const anyCase = fc.oneof(
  arbitraryCase(),
  fc.constantFrom(...vignettes).map(({ case: data }) => data),
);

/** Early and late in a procedure, clear and blocked; the plain case has numbers on either side of their limits. */
const TOLD: readonly (readonly [string, CaseData])[] = [
  ...['V01', 'V04', 'V17', 'V29'].map((id) => [id, vignette(id).case] as const),
  ['a plain case with 72 % stenosis', plainCase({ lesion: { stenosisPercent: 72 } })],
  [
    'a plain case with 5.6 mm² at 80 % expansion',
    plainCase({ imaging: { minStentAreaMm2: 5.6, referenceLumenAreaMm2: 7 } }),
  ],
  ['a plain case prepared to exactly 30 %', plainCase({ preparation: { ...GATE_MET, residualStenosisPercent: 30 } })],
  ['a plain case out of scope', plainCase({ lesion: { withinStent: 'outside' } })],
];

describe('what would change the plan', () => {
  it.each(TOLD)('changes unnoticed in no answer of %s', (_, data) => {
    expect(ask(data).map(whatIfLine).join('\n')).toMatchSnapshot();
  });

  it('leaves out an answer that changes nothing', () => {
    expect(about(without(plainCase(), 'patient.diabetes'), 'patient.diabetes')).toEqual([]);
  });

  it('gives the plan that the answer leads to', () => {
    expect(about(without(plainBms(), 'lesion.sideBranch'), 'lesion.sideBranch')).toContainEqual({
      field: 'lesion.sideBranch',
      value: 'present',
      plan: {
        status: 'intended',
        choice: ['dcb'],
        agreement: 'contested',
        indication: 'treat',
        scope: 'in-scope',
        heartTeam: false,
        vetoed: [],
        blockedBy: [],
      },
    });
  });

  it('shows what each stent type would lead to while it is not entered', () => {
    const found = about(without(plainCase(), 'stent.type'), 'stent.type');
    expect(found.find(({ value }) => value === 'des')?.plan.choice).toEqual(['des']);
    expect(found.find(({ value }) => value === 'bms')?.plan.choice).toEqual(['des', 'dcb']);
  });

  it('answers in a section that the case does not have yet', () => {
    const shock = about(aCase(), 'patient.presentation').find(({ value }) => value === 'shock');
    expect(shock?.plan).toMatchObject({ scope: 'out-of-scope', status: 'not-indicated' });
  });

  it('leaves the case alone', () => {
    const data = plainBms();
    const before = structuredClone(data);
    ask(data);
    expect(data).toEqual(before);
  });

  it('tries the other side of a limit that a known number is close to, and says how far it reaches', () => {
    const [passing, ...more] = about(vignette('V16').case, 'preparation.residualStenosisPercent');
    expect(more).toEqual([]);
    expect(passing?.plan.status).toBe('final');
    expect(passing?.range).toEqual({ from: null, to: { value: 30, included: false } });
  });

  it('leaves alone a number that is far from every limit', () => {
    expect(about(vignette('V01').case, 'lesion.stenosisPercent')).toEqual([]);
  });

  it('shows what each number of layers would lead to while they are not entered, an overlap included', () => {
    const choices = (data: CaseData) =>
      about(without(data, 'stent.layers'), 'stent.layers').map(({ range, plan: { choice } }) => [
        range?.to?.value,
        choice,
      ]);
    expect(choices(plainCase())).toEqual([
      [2, ['des']],
      [2, ['dcb']],
      [undefined, ['dcb']],
    ]);
    expect(choices(plainCase({ stent: { overlap: true } }))).toEqual([
      // One and two alike: both count as one.
      [2, ['des']],
      [3, ['dcb']],
      [undefined, ['dcb']],
    ]);
  });

  it('names each tool once that may have failed earlier', () => {
    const open = without(plainCase(), 'history.toolsFailedBefore', 'imaging.underexpanded', 'imaging.minStentAreaMm2');
    expect(about(open, 'history.toolsFailedBefore').map(({ value }) => value)).toEqual([
      ['nc-balloon'],
      ['super-high-pressure'],
      ['scoring'],
      ['cutting'],
      ['ivl'],
    ]);
  });

  it('asks of no answer that is not asked for', () => {
    const open = without(
      plainCase({ preparation: GATE_MET }),
      'patient.nonInvasiveIschaemia',
      'preparation.perforation',
    );
    const fields = ask(open).map(({ field }) => field);
    expect(fields.filter((field) => field.startsWith('patient.'))).toEqual([]);
    expect(fields).not.toContain('preparation.perforation');
    expect(fields).not.toContain('preparation.residualUnder30');
    expect(ask(without(plainCase(), 'preparation.perforation')).map(({ field }) => field)).toContain('patient.ffr');
  });

  it('joins ranges that lead to the same plan', () => {
    const ranges = about(
      without(vignette('V16').case, 'preparation.residualStenosisPercent'),
      'preparation.residualStenosisPercent',
    );
    expect(ranges.map(({ range }) => range)).toEqual([
      { from: null, to: { value: 30, included: false } },
      { from: { value: 30, included: true }, to: null },
    ]);
  });

  it('takes the limit of an area from the reference that it is held against', () => {
    const data = plainCase({ imaging: { modalities: ['ivus'], minStentAreaMm2: 8.1, referenceLumenAreaMm2: 10 } });
    const small = about(without(data, 'imaging.underexpanded'), 'imaging.minStentAreaMm2');
    expect(small.map(({ range }) => range)).toEqual([
      // Down to the next limit of an area, be it the left main's.
      { from: { value: 7, included: false }, to: { value: 8, included: false } },
    ]);
    expect(small[0]?.plan.blockedBy).toEqual(['P2']);
  });
});

describe('the area at which a stent is just expanded', () => {
  const references = Array.from({ length: 250 }, (_, i) => (i + 100) / 10);

  it('is adequate itself, whatever the reference', () => {
    for (const referenceLumenAreaMm2 of references) {
      const data = plainCase({ imaging: { modalities: ['ivus'], referenceLumenAreaMm2 } });
      const open = without(data, 'imaging.underexpanded', 'imaging.minStentAreaMm2');
      const [tooSmall] = about(open, 'imaging.minStentAreaMm2');
      expect(tooSmall?.plan.blockedBy).toEqual(['P2']);
      // As it is entered: 80 % of 7.2 mm² is 5.76 mm², and not 5.760000000000001.
      expect(tooSmall?.range?.to).toEqual({ value: Number((0.8 * referenceLumenAreaMm2).toFixed(2)), included: false });
    }
  });
});

describe('what is not listed changes nothing', () => {
  it('of any answer to any open question', () => {
    const someAnswers = fc.array(
      fc
        .constantFrom(...CLINICAL)
        .chain((field) => arbitraryValue(field).map((value) => ({ field, value })))
        // The list of tools grows by one use at a time: that is what is tried of it.
        .filter(({ field, value }) => field !== 'preparation.tools' || (value as readonly ToolUse[]).length === 1),
      { minLength: 20, maxLength: 20 },
    );
    fc.assert(
      fc.property(anyCase, someAnswers, (data, answers) => {
        const present = decided(data);
        const asked = isAsked(present.compiled, present.read);
        for (const { field, value } of answers) {
          if (!asked(field)) continue;
          const isOpen = present.read.values[present.compiled.facts.slotOf(field)] === undefined;
          const other = decided(withAnswer(data, field, value));
          if (!isOpen || !differs(other.decision, present.decision)) continue;
          expect(present.result.missing.find((entry) => entry.field === field)?.couldChange, field).toBe(true);
          const plan = coreOf(other);
          const listed = about(data, field);
          if (typeof value === 'number' && listed.some(({ range }) => range))
            expect(listed.find(({ range }) => range && isWithin(value, range))?.plan).toEqual(plan);
          else expect(listed.map((answer) => answer.plan)).toContainEqual(plan);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('what is listed', () => {
  it('changes the plan as it says', () => {
    fc.assert(
      fc.property(anyCase, (data) => {
        const present = decided(data);
        for (const { field, value, plan } of ask(data)) {
          const other = decided(withAnswer(data, field, value));
          expect(differs(other.decision, present.decision), field).toBe(true);
          expect(coreOf(other)).toEqual(plan);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('is what makes a missing field one that could change the plan, but for what any choice needs', () => {
    fc.assert(
      fc.property(anyCase, (data) => {
        const listed = new Set(ask(data).map(({ field }) => field));
        const { missing } = evaluate(data, knowledge, DEFAULT_SETTINGS);
        for (const { field, couldChange } of missing) if (listed.has(field)) expect(couldChange, field).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });
});
