import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/territories/coronary/case/fields.ts';
import type { RuleId } from '../../../src/territories/coronary/ids.ts';
import { THRESHOLDS, thresholds } from '../../../src/territories/coronary/thresholds.ts';
import type { CaseSections } from '../../../src/territories/coronary/types/case-data.ts';
import { answer } from '../../fixtures/ask.ts';
import { aCase } from './fixtures/a-case.ts';
import { THRESHOLD_ROWS } from './fixtures/threshold-rows.ts';

describe('every number of the rule book', () => {
  it('has its rows here, with the value and the unit that the documents give', () => {
    expect(new Set(THRESHOLD_ROWS.map(({ id }) => id))).toEqual(new Set(Object.keys(THRESHOLDS)));
    for (const { id, value, unit } of THRESHOLD_ROWS) expect(THRESHOLDS[id], id).toMatchObject({ value, unit });
  });

  it.each(THRESHOLD_ROWS.map((row) => [`${row.value} ${row.unit}, ${row.id}: ${row.asks}`, row] as const))(
    '%s',
    (_, { value, at, of, means }) => {
      const [below, on, above] = at;
      expect(below < value && on === value && above > value).toBe(true);
      expect(at.map(of)).toEqual(means);
    },
  );

  it.each(thresholds.map((threshold) => [threshold.id, threshold] as const))(
    '%s says on which side the number itself falls',
    (id, { boundaryBelongs }) => {
      const rows = THRESHOLD_ROWS.filter((row) => row.id === id);
      expect(rows.length).toBeGreaterThan(0);
      for (const { means } of rows) {
        const [below, on, above] = means;
        expect(boundaryBelongs).toBe(on === below ? 'below' : 'above');
        expect(below).not.toBe(above);
      }
    },
  );
});

/** The number's whole range in steps fine enough to meet every limit, its neighbours included. */
function sweep(field: keyof typeof FIELDS, step: number, ...limits: number[]): number[] {
  const spec = FIELDS[field];
  if (spec.kind !== 'number') throw new Error(`${field} is no number.`);
  const [from, to] = spec.hard;
  const count = Math.floor((to - from) / step + 1e-9);
  const grid = Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toFixed(4)));
  const near = limits.flatMap((limit) => [limit - 0.001, limit, limit + 0.001]);
  return [...grid, ...(spec.integer ? [] : near)].filter((number) => number >= from && number <= to);
}

/** Exactly one of these rules fires at every number. */
function partition(numbers: readonly number[], rules: readonly RuleId[], sections: (number: number) => CaseSections) {
  const met = new Set<RuleId>();
  for (const number of numbers) {
    const { fired } = answer(aCase(sections(number))).rules;
    const here = rules.filter((id) => fired.includes(id));
    expect(here, `at ${number}`).toHaveLength(1);
    for (const id of here) met.add(id);
  }
  expect([...met].toSorted()).toEqual(rules.toSorted());
}

describe('limits of one number leave no gap and do not overlap', () => {
  const stenoses = sweep('lesion.stenosisPercent', 0.5, 50, 70);

  it('stenosis in stable angina without a test: no restenosis, test first, treat', () => {
    partition(stenoses, ['S3', 'I5', 'I3'], (stenosisPercent) => ({
      lesion: { stenosisPercent, timiFlow: 3 },
      patient: { presentation: 'stable-angina' },
    }));
  });

  it('stenosis without symptoms or a test: no restenosis, test first for one reason or the other', () => {
    partition(stenoses, ['S3', 'I5', 'I6'], (stenosisPercent) => ({
      lesion: { stenosisPercent, timiFlow: 3 },
      patient: { presentation: 'asymptomatic' },
    }));
  });

  it('stenosis with slow flow in an NSTEMI: ask for the flow, or treat', () => {
    partition(stenoses, ['S9', 'I1'], (stenosisPercent) => ({
      lesion: { stenosisPercent, timiFlow: 2 },
      patient: { presentation: 'nstemi' },
    }));
  });

  it('layers of a DES restenosis: one, exactly two, three or more', () => {
    partition(sweep('stent.layers', 1), ['D5', 'D4', 'D3'], (layers) => ({ stent: { type: 'des', layers } }));
  });

  it('layers of a fractured stent: a DES, or stop', () => {
    partition(sweep('stent.layers', 1), ['D1', 'D2'], (layers) => ({
      imaging: { fracture: 'complete' },
      stent: { layers },
    }));
  });

  it('residual stenosis in a well expanded stent: gate met, or more preparation', () => {
    partition(sweep('preparation.residualStenosisPercent', 0.5, 30), ['G1', 'G7'], (residualStenosisPercent) => ({
      imaging: { underexpanded: false },
      preparation: { residualStenosisPercent },
    }));
  });

  it('residual stenosis in an underexpanded stent: corrected, or back to the ladder', () => {
    partition(sweep('preparation.residualStenosisPercent', 0.5, 30), ['G5', 'G6'], (residualStenosisPercent) => ({
      imaging: { underexpanded: true },
      preparation: { residualStenosisPercent },
    }));
  });

  it('expansion measured again: corrected, or back to the ladder', () => {
    partition(sweep('preparation.minStentAreaMm2', 0.05, 8), ['G5', 'G6'], (minStentAreaMm2) => ({
      imaging: { underexpanded: true, referenceLumenAreaMm2: 10 },
      preparation: { minStentAreaMm2 },
    }));
  });

  it.each(['ffr', 'ifr'] as const)('%s: treat, or do not', (index) => {
    partition(sweep(`patient.${index}`, 0.005, 0.8, 0.89), ['I2', 'I4'], (ratio) => ({
      lesion: { stenosisPercent: 60 },
      patient: { presentation: 'stable-angina', [index]: ratio },
    }));
  });

  it('length: one Mehran class at every length', () => {
    const classes = sweep('lesion.lengthMm', 0.1, 10, 26).map((lengthMm) => {
      const { mehran } = answer(aCase({ lesion: { timiFlow: 3, lengthMm, extendsBeyondStent: true } })).classification;
      return [lengthMm <= 10 ? 'I' : 'III', mehran];
    });
    for (const [expected, found] of classes) expect(found).toBe(expected);
  });
});

describe('limits of one bleeding criterion leave no gap and do not overlap', () => {
  type Patient = NonNullable<CaseSections['patient']>;
  /** Major tells by itself, minor beside another minor criterion, none in neither way. */
  const grade = (patient: Patient) => {
    const high = (also: Patient) =>
      answer(aCase({ patient: { ...patient, ...also } })).classification.highBleedingRisk === true;
    const [alone, beside] = [high({}), high({ bleedingCriteria: ['bleed-12-months'] })];
    return alone ? (beside ? 'major' : 'contradiction') : beside ? 'minor' : 'none';
  };

  it('eGFR: below 30 major, 30 to below 60 minor, else none', () => {
    for (const egfr of sweep('patient.egfr', 0.5, 30, 60)) {
      expect(grade({ egfr }), `${egfr}`).toBe(egfr < 30 ? 'major' : egfr < 60 ? 'minor' : 'none');
    }
  });

  it.each([
    ['male', 130],
    ['female', 120],
  ] as const)('haemoglobin, %s: below 110 major, to below %i minor, else none', (sex, mild) => {
    for (const haemoglobinGL of sweep('patient.haemoglobinGL', 0.5, 110, 120, 130)) {
      const expected = haemoglobinGL < 110 ? 'major' : haemoglobinGL < mild ? 'minor' : 'none';
      expect(grade({ haemoglobinGL, sex }), `${haemoglobinGL}`).toBe(expected);
    }
  });
});

describe('months since implantation', () => {
  it('early failure, still eluting, neither, late: one after the other', () => {
    const phases = sweep('stent.monthsSinceImplant', 0.5, 1, 6, 12).map((monthsSinceImplant) => {
      const stent = { type: 'des', layers: 1, monthsSinceImplant } as const;
      const opened = aCase({
        stent,
        imaging: { modalities: ['oct'], underexpanded: true, tissue: 'none' },
        preparation: { residualStenosisPercent: 5 },
      });
      const { rules, classification } = answer(opened);
      return {
        monthsSinceImplant,
        S5: rules.fired.includes('S5'),
        D24: rules.fired.includes('D24'),
        late: classification.late,
      };
    });
    for (const { monthsSinceImplant: months, ...found } of phases) {
      expect(found, `${months} months`).toEqual({ S5: months < 1, D24: months < 6, late: months > 12 });
    }
  });
});
