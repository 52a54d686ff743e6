import { describe, expect, test } from 'vitest';
import type { FieldSpec, Range, Unit } from '../../../../src/case-file/field-spec.ts';
import { FIELD_PATHS, FIELDS, isFieldPath } from '../../../../src/territories/coronary/case/fields.ts';
import { parseCase } from '../../../../src/territories/coronary/case/parse-case.ts';

// Copied by hand from the case model, and on purpose not from src: a slip of the pen on either side must fail here.
const NUMBERS: Record<string, { unit: Unit | null; hard: Range; usual?: Range; integer?: true }> = {
  'lesion.stenosisPercent': { unit: '%', hard: [0, 100], usual: [30, 100] },
  'lesion.occlusionMonths': { unit: 'months', hard: [0, 600] },
  'lesion.lengthMm': { unit: 'mm', hard: [0.5, 150], usual: [2, 60] },
  'lesion.referenceDiameterMm': { unit: 'mm', hard: [1.0, 8.0], usual: [2.0, 5.0] },
  'stent.layers': { unit: null, hard: [1, 5], integer: true },
  'stent.monthsSinceImplant': { unit: 'months', hard: [0, 480] },
  'stent.diameterMm': { unit: 'mm', hard: [1.5, 6.0], usual: [2.25, 5.0] },
  'history.priorTreatments': { unit: null, hard: [0, 10], integer: true },
  'imaging.minStentAreaMm2': { unit: 'mm2', hard: [0.5, 40], usual: [2, 15] },
  'imaging.referenceLumenAreaMm2': { unit: 'mm2', hard: [1, 60], usual: [3, 25] },
  'imaging.calciumArcDeg': { unit: 'degrees', hard: [0, 360] },
  'imaging.calciumThicknessMm': { unit: 'mm', hard: [0, 3] },
  'imaging.calciumLengthMm': { unit: 'mm', hard: [0, 100] },
  'patient.ffr': { unit: null, hard: [0.2, 1.0] },
  'patient.ifr': { unit: null, hard: [0.2, 1.0] },
  'patient.ageYears': { unit: 'years', hard: [18, 110] },
  'patient.egfr': { unit: 'mL/min/1.73 m2', hard: [2, 150] },
  'patient.haemoglobinGL': { unit: 'g/L', hard: [30, 220] },
  'patient.lvefPercent': { unit: '%', hard: [5, 80], usual: [20, 70] },
  'preparation.residualStenosisPercent': { unit: '%', hard: [0, 100] },
  'preparation.minStentAreaMm2': { unit: 'mm2', hard: [0.5, 40], usual: [2, 15] },
};

const TIMI = [0, 1, 2, 3];
const TOOLS =
  'nc-balloon super-high-pressure scoring cutting ivl elca rotational orbital thrombus-management cto-crossing';
const CHOICES: Record<string, readonly (string | number)[]> = {
  'lesion.vessel': ['left-main', 'lad', 'lcx', 'rca', 'branch', 'vein-graft', 'arterial-graft'],
  'lesion.position': ['ostial', 'proximal', 'mid', 'distal'],
  'lesion.withinStent': ['in-stent', 'edge-5mm', 'outside'],
  'lesion.sideBranch': ['none', 'present', 'true-bifurcation'],
  'lesion.timiFlow': TIMI,
  'lesion.pattern': 'focal-gap focal-edge focal-body multifocal diffuse-intrastent proliferative occlusive'.split(' '),
  'lesion.calcification': ['none', 'mild', 'moderate', 'severe'],
  'stent.type': ['bms', 'des', 'bvs', 'covered', 'unknown'],
  'stent.drug': 'sirolimus everolimus zotarolimus biolimus paclitaxel other unknown'.split(' '),
  'history.lastTreatment': ['none', 'balloon', 'dcb-paclitaxel', 'dcb-limus', 'des', 'brachytherapy'],
  'imaging.fracture': ['none', 'partial', 'complete'],
  'imaging.tissue': ['none', 'homogeneous', 'heterogeneous', 'layered', 'attenuated'],
  'imaging.neoatherosclerosis': ['none', 'non-calcific', 'calcific'],
  'patient.presentation': 'asymptomatic stable-angina unstable-angina nstemi stemi acs shock arrest'.split(' '),
  'patient.nonInvasiveIschaemia': ['positive', 'negative', 'not-done'],
  'patient.sex': ['female', 'male'],
  'patient.surgicalRisk': ['acceptable', 'high', 'prohibitive'],
  'patient.dapt': ['standard', 'short-only', 'not-possible'],
  'preparation.timiFlow': TIMI,
  'preparation.dissection': ['none', 'a', 'b', 'c', 'd', 'e', 'f'],
  'setting.guideline': ['esc-2024', 'acc-2021', 'asia-pacific-2025'],
  'setting.region': ['eu', 'us', 'other'],
};
const LISTS: Record<string, readonly string[]> = {
  'history.toolsFailedBefore': TOOLS.split(' '),
  'imaging.modalities': ['ivus', 'oct', 'stent-enhancement'],
  'patient.bleedingCriteria': (
    'oac severe-ckd severe-anaemia recent-bleed thrombocytopenia bleeding-diathesis cirrhosis active-cancer ' +
    'previous-ich recent-traumatic-ich brain-avm recent-stroke planned-surgery recent-surgery ' +
    'age-75 moderate-ckd mild-anaemia bleed-12-months nsaid-steroid any-stroke'
  ).split(' '),
  'patient.allergies': ['paclitaxel', 'limus', 'metal', 'contrast'],
  'setting.unavailable':
    `${TOOLS} ivus oct stent-enhancement physiology dcb-paclitaxel dcb-limus brachytherapy cabg`.split(' '),
};
const BOOLEANS = (
  'lesion.leftMainProtected lesion.extendsBeyondStent lesion.uncrossable lesion.aortoOstialOverhang stent.overlap ' +
  'imaging.underexpanded imaging.deformed imaging.wireBehindStrut imaging.aneurysm ' +
  'imaging.malapposition imaging.undersized imaging.geographicMiss imaging.thrombus imaging.protrudingStruts ' +
  'imaging.edgeHaematoma imaging.calcifiedNodule patient.diabetes patient.multivesselDisease ' +
  'patient.oralAnticoagulant patient.highBleedingRisk preparation.residualUnder30 preparation.flowStable ' +
  'preparation.perforation'
).split(' ');

function fileWith(path: string, value: unknown): unknown {
  const [section = '', key = ''] = path.split('.');
  return { kind: 'isr-case', schemaVersion: 2, [section]: { [key]: value } };
}

const accepts = (path: string, value: unknown): boolean => parseCase(fileWith(path, value)).ok;

function specAt(path: string): FieldSpec {
  if (!isFieldPath(path)) throw new Error(`${path} is no field`);
  return FIELDS[path];
}

describe('the field dictionary', () => {
  test('has exactly the fields of the case model', () => {
    const expected = [...Object.keys(NUMBERS), ...Object.keys(CHOICES), ...Object.keys(LISTS), ...BOOLEANS];
    expect([...FIELD_PATHS].sort()).toEqual([...expected, 'preparation.tools'].sort());
  });

  test.each(Object.entries(NUMBERS))('%s has the range, usual range and unit of the case model', (path, expected) => {
    const { kind, unit, hard, usual, integer } = specAt(path) as Extract<FieldSpec, { kind: 'number' }>;
    expect({ kind, unit, hard, usual, integer }).toEqual({
      kind: 'number',
      usual: undefined,
      integer: undefined,
      ...expected,
    });
  });

  test('names that an inherited property would answer to are no fields', () => {
    expect(['toString', '__proto__', 'constructor', 'lesion', 'lesion.size'].filter(isFieldPath)).toEqual([]);
  });
});

describe('a number in a case file', () => {
  test.each(Object.entries(NUMBERS))('%s is taken at and inside its hard range and refused outside', (path, field) => {
    const [min, max] = field.hard;
    const step = field.integer ? 1 : 0.001;
    for (const value of [min, min + step, max - step, max]) expect(accepts(path, value), String(value)).toBe(true);
    for (const value of [min - step, max + step]) {
      const parsed = parseCase(fileWith(path, value));
      const range = `${min}-${max}${field.unit === null ? '' : ` ${field.unit}`}`;
      expect(parsed).toEqual({
        ok: false,
        issues: [
          {
            path,
            code: 'out-of-range',
            value: String(value),
            range: field.hard,
            unit: field.unit,
            message: `${path}: ${value} is outside ${range}`,
          },
        ],
      });
    }
  });

  test.each(Object.entries(NUMBERS))('%s is refused when it is no number', (path) => {
    for (const value of ['12', '', null, true, [], {}, Number.NaN]) {
      const parsed = parseCase(fileWith(path, value));
      expect(!parsed.ok && parsed.issues.map((issue) => [issue.path, issue.code])).toEqual([[path, 'not-a-number']]);
    }
    for (const value of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) expect(accepts(path, value)).toBe(false);
  });

  test.each(Object.entries(NUMBERS))('%s takes a fraction only when it is no count', (path, field) => {
    const between = field.hard[0] + 0.5;
    const parsed = parseCase(fileWith(path, between));
    if (!field.integer) expect(parsed.ok).toBe(true);
    else expect(!parsed.ok && parsed.issues[0]?.code).toBe('not-an-integer');
  });
});

describe('a choice, list or yes/no in a case file', () => {
  test.each(Object.entries(CHOICES))('%s takes its words and no other', (path, values) => {
    for (const value of values) expect(accepts(path, value), String(value)).toBe(true);
    for (const value of ['', 'None', 'toString', 4, -1, '0', true, null, [values[0]], {}]) {
      const parsed = parseCase(fileWith(path, value));
      expect(!parsed.ok && parsed.issues.map((issue) => [issue.path, issue.code])).toEqual([[path, 'not-one-of']]);
      expect(!parsed.ok && parsed.issues[0]?.message).toContain(values.join(', '));
    }
  });

  test.each(Object.entries(LISTS))('%s takes its words, none of them and all of them', (path, values) => {
    for (const value of [[], ...values.map((one) => [one]), values]) expect(accepts(path, value)).toBe(true);
    for (const value of ['oct', null, {}, values[0], 1, true]) {
      const parsed = parseCase(fileWith(path, value));
      expect(!parsed.ok && parsed.issues[0]?.code).toBe('wrong-type');
    }
    const parsed = parseCase(fileWith(path, [values[0], 'nonsense']));
    expect(!parsed.ok && parsed.issues.map((issue) => [issue.path, issue.code])).toEqual([
      [`${path}[1]`, 'not-one-of'],
    ]);
  });

  test.each(BOOLEANS)('%s takes true and false and nothing that resembles them', (path) => {
    expect(accepts(path, true)).toBe(true);
    expect(accepts(path, false)).toBe(true);
    for (const value of ['true', 'yes', 0, 1, null, [], {}]) {
      const parsed = parseCase(fileWith(path, value));
      expect(!parsed.ok && parsed.issues.map((issue) => [issue.path, issue.code])).toEqual([[path, 'wrong-type']]);
    }
  });

  test('preparation.tools takes every tool with every outcome, in order, and nothing else', () => {
    const uses = TOOLS.split(' ').flatMap((tool) =>
      ['worked', 'failed', 'unknown'].map((outcome) => ({ tool, outcome })),
    );
    const parsed = parseCase(fileWith('preparation.tools', uses));
    expect(parsed.ok && parsed.case.preparation?.tools).toEqual(uses);
    const wrong: [unknown, string, string][] = [
      [[{ tool: 'laser', outcome: 'worked' }], 'preparation.tools[0].tool', 'not-one-of'],
      [[uses[0], { tool: 'ivl' }], 'preparation.tools[1].outcome', 'missing'],
      [[{ tool: 'ivl', outcome: 'worked', atm: 20 }], 'preparation.tools[0].atm', 'unknown-field'],
      [['ivl'], 'preparation.tools[0]', 'wrong-type'],
      [{ ivl: 'worked' }, 'preparation.tools', 'wrong-type'],
    ];
    for (const [value, path, code] of wrong) {
      const refused = parseCase(fileWith('preparation.tools', value));
      expect(!refused.ok && refused.issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
    }
  });
});
