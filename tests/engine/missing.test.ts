import { describe, expect, it } from 'vitest';
import { compiled } from '../../src/engine/compile.ts';
import { evaluateCase } from '../../src/engine/evaluate.ts';
import { isAsked } from '../../src/engine/missing.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import { FIELDS } from '../../src/territories/coronary/answers.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { CaseData, CaseSections, FieldPath } from '../../src/territories/coronary/types/case-data.ts';
import { planCoreOf } from '../../src/wording/plan-words.ts';
import { answer } from '../fixtures/ask.ts';
import { aCase, changed, GATE_MET, plainBms, plainCase, without } from '../territories/coronary/fixtures/a-case.ts';
import { vignette } from '../territories/coronary/fixtures/vignettes.ts';

const missing = (data: CaseData) => answer(data).missing;
const entry = (data: CaseData, field: FieldPath) => missing(data).find((candidate) => candidate.field === field);
const needsOf = (data: CaseData, id: string) => answer(data).rules.undetermined.find((rule) => rule.id === id)?.needs;

describe('what is missing', () => {
  it('in an empty case: the stent, the imaging and the stenosis, each able to change the plan or with rules that wait', () => {
    const fields = missing(aCase()).map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(['stent.type', 'stent.layers', 'imaging.modalities', 'lesion.stenosisPercent']),
    );
    expect(entry(aCase(), 'stent.layers')?.couldChange).toBe(true);
    expect(entry(aCase(), 'stent.type')?.couldChange).toBe(true);
  });

  it('never names a field that was entered, but the list of tools, which grows', () => {
    const fields = missing(plainCase({ preparation: GATE_MET })).map(({ field }) => field);
    expect(fields.filter((field) => field !== 'preparation.tools')).toEqual(['preparation.minStentAreaMm2']);
  });

  it('names each field once, with the rules that wait for it', () => {
    const fields = missing(aCase()).map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
    expect(entry(aCase(), 'patient.diabetes')?.rules).toEqual(['A6']);
    expect(entry(aCase(), 'patient.surgicalRisk')?.rules).toEqual(['H5']);
  });

  it('names first what could change the plan', () => {
    const order = missing(aCase()).map(({ couldChange }) => couldChange);
    expect(order).toEqual(order.toSorted((a, b) => Number(b) - Number(a)));
    expect(order).toContain(true);
    expect(order).toContain(false);
  });
});

describe('what decides is asked for before all that could change the plan', () => {
  const mild = (change: CaseSections = {}) => changed(plainCase({ lesion: { stenosisPercent: 40 } }), change);
  const asked = (data: CaseData, count = 1) =>
    missing(data)
      .slice(0, count)
      .map(({ field }) => field);

  it.each<[FieldPath, CaseData]>([
    ['lesion.timiFlow', without(mild(), 'lesion.timiFlow')],
    ['patient.presentation', without(mild({ imaging: { thrombus: true } }), 'patient.presentation')],
    ['imaging.thrombus', without(mild({ patient: { presentation: 'acs' } }), 'imaging.thrombus')],
    ['stent.type', without(plainCase(), 'stent.type')],
    ['stent.layers', without(plainCase(), 'stent.layers')],
  ])('%s, where it is what is missing', (field, data) => expect(asked(data)).toEqual([field]));

  it('both, where nothing is known of the stent', () => {
    expect(asked(aCase(), 2).toSorted()).toEqual(['stent.layers', 'stent.type']);
  });

  it('nothing that is known: a stenosis beside reduced flow is to be looked at again, not entered', () => {
    expect(missing(mild({ lesion: { timiFlow: 2 } })).map(({ field }) => field)).not.toContain(
      'lesion.stenosisPercent',
    );
  });
});

describe('what any choice needs', () => {
  const needed = (data: CaseData) => evaluateCase(data, knowledge, DEFAULT_SETTINGS).decision.needed;
  const stent = (given: CaseSections['stent'] & object) => needed(aCase({ stent: given }));

  it('is the layers, and in one layer the type', () => {
    expect(needed(aCase())).toEqual(['stent.layers', 'stent.type']);
    expect(stent({ type: 'des' })).toEqual(['stent.layers']);
    expect(stent({ layers: 1 })).toEqual(['stent.type']);
    expect(stent({ layers: 2, overlap: true })).toEqual(['stent.type']);
  });

  it('is nothing where no choice is due, or one is made', () => {
    expect(needed(aCase({ lesion: { withinStent: 'outside' } }))).toEqual([]);
    expect(stent({ layers: 2 })).toEqual([]);
    expect(stent({ layers: 3, overlap: true })).toEqual([]);
    expect(stent({ layers: 1, type: 'bms' })).toEqual([]);
  });
});

describe('what an undetermined rule waits for', () => {
  it('only the part of its condition that is open', () => {
    const data = aCase({
      patient: { presentation: 'stable-angina' },
      lesion: { timiFlow: 0 },
      stent: { monthsSinceImplant: 9 },
    });
    expect(needsOf(data, 'S2')).toEqual(['imaging.thrombus']);
  });

  it('through definitions and other rules', () => {
    expect(needsOf(aCase({ imaging: { modalities: [] }, stent: { layers: 1 } }), 'M2')).toEqual([
      'patient.egfr',
      'patient.allergies',
      'lesion.vessel',
      'lesion.position',
    ]);
    expect(needsOf(aCase({ stent: { monthsSinceImplant: 20 }, lesion: { pattern: 'proliferative' } }), 'D14')).toEqual([
      'imaging.neoatherosclerosis',
    ]);
  });

  it('for the expansion: a reading or both areas, less what was entered', () => {
    expect(needsOf(aCase(), 'P2')).toEqual([
      'imaging.underexpanded',
      'imaging.minStentAreaMm2',
      'imaging.referenceLumenAreaMm2',
    ]);
    expect(needsOf(aCase({ imaging: { minStentAreaMm2: 6 } }), 'P2')).not.toContain('imaging.minStentAreaMm2');
  });

  it('of the gate while an occlusion is not crossed: for the crossing, or for flow that is back', () => {
    const occluded = aCase({ lesion: { timiFlow: 0 }, preparation: { residualStenosisPercent: 40 } });
    expect(needsOf(occluded, 'G1')).toEqual(['preparation.tools', 'preparation.timiFlow']);
    expect(needsOf(changed(occluded, { preparation: { timiFlow: 0 } }), 'G1')).toEqual(['preparation.tools']);
    expect(needsOf(aCase({ lesion: { timiFlow: 3 } }), 'G1')).toEqual(['preparation.residualStenosisPercent']);
  });

  it('a rule that is decided waits for nothing and is not listed', () => {
    expect(needsOf(aCase({ lesion: { uncrossable: false } }), 'P7')).toBeUndefined();
    expect(needsOf(aCase({ lesion: { uncrossable: true } }), 'P7')).toBeUndefined();
  });
});

const bleedingOpen = without(plainBms(), 'patient.highBleedingRisk');

/** A field of a full case, left out: whether knowing it can change the plan, worked out by hand from the rule book. */
const DECISIVE: [string, CaseData, FieldPath, CaseSections][] = [
  ['a side branch in a BMS (D15)', plainBms(), 'lesion.sideBranch', { lesion: { sideBranch: 'present' } }],
  ['the diameter in a BMS (D13)', plainBms(), 'lesion.referenceDiameterMm', { lesion: { referenceDiameterMm: 4 } }],
  [
    'a fracture in two layers (D2)',
    plainCase({ stent: { layers: 2 } }),
    'imaging.fracture',
    { imaging: { fracture: 'partial' } },
  ],
  ['a thrombus (P10)', plainCase(), 'imaging.thrombus', { imaging: { thrombus: true } }],
  ['allergies (D21)', plainCase(), 'patient.allergies', { patient: { allergies: ['limus'] } }],
  ['the place (S4)', plainCase(), 'lesion.withinStent', { lesion: { withinStent: 'outside' } }],
  ['DAPT (D19)', plainCase(), 'patient.dapt', { patient: { dapt: 'not-possible' } }],
  [
    'the presentation (I5)',
    without(plainCase({ lesion: { stenosisPercent: 60 } }), 'patient.nonInvasiveIschaemia'),
    'patient.presentation',
    { patient: { presentation: 'nstemi' } },
  ],
  [
    'the residual after an underexpanded stent (P2)',
    plainCase({ imaging: { underexpanded: true }, preparation: GATE_MET }),
    'preparation.residualStenosisPercent',
    { preparation: { residualStenosisPercent: 40 } },
  ],
  [
    'an anticoagulant while the bleeding risk is open (D16)',
    bleedingOpen,
    'patient.oralAnticoagulant',
    { patient: { oralAnticoagulant: true } },
  ],
  ['an eGFR while the bleeding risk is open (D16)', bleedingOpen, 'patient.egfr', { patient: { egfr: 20 } }],
  [
    'a haemoglobin while the bleeding risk is open (D16)',
    bleedingOpen,
    'patient.haemoglobinGL',
    { patient: { haemoglobinGL: 100 } },
  ],
  [
    'allergies where a conflict stops the comparison (D21)',
    plainCase({ imaging: { fracture: 'complete' }, stent: { layers: 2 } }),
    'patient.allergies',
    { patient: { allergies: ['limus'] } },
  ],
];
/** Known either way, these leave a plain DES restenosis as it is. */
const IDLE: [FieldPath, CaseSections[]][] = [
  ['patient.diabetes', [{ patient: { diabetes: true } }, { patient: { diabetes: false } }]],
  ['imaging.geographicMiss', [{ imaging: { geographicMiss: true } }, { imaging: { geographicMiss: false } }]],
  ['imaging.protrudingStruts', [{ imaging: { protrudingStruts: true } }, { imaging: { protrudingStruts: false } }]],
  ['imaging.calcifiedNodule', [{ imaging: { calcifiedNodule: true } }, { imaging: { calcifiedNodule: false } }]],
];
const core = (data: CaseData) => planCoreOf(answer(data));

describe('whether a missing field could change the plan', () => {
  it.each(DECISIVE)('yes: %s', (_, full, field, change) => {
    const open = without(full, field);
    expect(core(changed(open, change))).not.toEqual(core(open));
    expect(entry(open, field)?.couldChange).toBe(true);
  });

  it.each(IDLE)('no: %s', (field, changes) => {
    const open = without(plainCase(), field);
    for (const change of changes) expect(core(changed(open, change))).toEqual(core(open));
    expect(entry(open, field)?.couldChange).toBe(false);
  });
});

describe('a field that changes the plan says so', () => {
  it('the reading of the expansion could lift a presumed underexpansion', () => {
    expect(entry(vignette('V37').case, 'imaging.underexpanded')?.couldChange).toBe(true);
  });

  it('the vessel and how it was measured decide whether a small area is an underexpansion, and P2 waits for them', () => {
    const small = aCase({ imaging: { minStentAreaMm2: 4 } });
    expect(needsOf(small, 'P2')).toEqual(expect.arrayContaining(['imaging.modalities', 'lesion.vessel']));
    const referenced = changed(aCase({}), { imaging: { referenceLumenAreaMm2: 6 } });
    expect(needsOf(referenced, 'P2')).not.toContain('lesion.vessel');
  });

  it('the vessel makes a small area by OCT, presumed an underexpansion, one that is known', () => {
    const small = without(
      plainCase({ imaging: { minStentAreaMm2: 4 } }),
      'lesion.vessel',
      'imaging.referenceLumenAreaMm2',
      'imaging.underexpanded',
    );
    expect(answer(small).classification.underexpandedBefore).toBe('presumed');
    expect(entry(small, 'lesion.vessel')?.rules).toContain('P2');
  });

  it('imaging is the one answer that unblocks a fresh stent', () => {
    const fresh = without(plainCase({ stent: { monthsSinceImplant: 0.5 } }), 'imaging.modalities');
    expect(entry(fresh, 'imaging.modalities')?.couldChange).toBe(true);
  });

  it('protection of the left main calls the Heart Team off', () => {
    expect(entry(plainCase({ lesion: { vessel: 'left-main' } }), 'lesion.leftMainProtected')?.couldChange).toBe(true);
  });

  it('anticoagulation alone makes the bleeding risk high', () => {
    const open = without(plainBms({}), 'patient.highBleedingRisk', 'patient.oralAnticoagulant');
    expect(entry(open, 'patient.oralAnticoagulant')?.couldChange).toBe(true);
  });
});

describe('what is not asked for', () => {
  const WIRE = ['patient.ffr', 'patient.ifr', 'patient.nonInvasiveIschaemia'] as const;
  const NEVER = ['preparation.residualUnder30', 'preparation.perforation'] as const;
  const OVERHANG: FieldPath = 'lesion.aortoOstialOverhang';
  const begun: CaseSections = { preparation: { tools: [{ tool: 'nc-balloon', outcome: 'unknown' }] } };
  const asks = (preparationBegun: boolean, lesion: CaseSections['lesion'] = {}) => {
    const data = aCase({ lesion, ...(preparationBegun ? begun : {}) });
    return isAsked(compiled(knowledge as unknown as Territory), evaluateCase(data, knowledge, DEFAULT_SETTINGS).read);
  };
  const fieldsIn = (data: CaseData) => missing(data).map(({ field }) => field);

  it('is at no time a perforation, nor the reading of the residual stenosis by eye', () => {
    for (const field of NEVER) expect([asks(true)(field), asks(false)(field)], field).toEqual([false, false]);
    for (const data of [aCase(), aCase({ preparation: { timiFlow: 3 } })]) {
      for (const field of NEVER) expect(fieldsIn(data)).not.toContain(field);
      expect(fieldsIn(data)).toContain('preparation.residualStenosisPercent');
    }
  });

  it.each(WIRE)('is %s once preparation has begun, and not before', (field) => {
    expect([asks(false)(field), asks(true)(field)]).toEqual([true, false]);
    const data = aCase({ lesion: { stenosisPercent: 60 }, patient: { presentation: 'stable-angina' } });
    expect(fieldsIn(data)).toContain(field);
    const tools = [{ tool: 'nc-balloon', outcome: 'unknown' }] as const;
    expect(fieldsIn(changed(data, { preparation: { tools } }))).not.toContain(field);
    expect(fieldsIn(changed(data, { preparation: { dissection: 'none' } }))).not.toContain(field);
  });

  it('is a stent that stands out into the aorta, where the lesion is known to lie elsewhere', () => {
    const asked = (lesion: CaseSections['lesion'] & object) => asks(false, lesion)(OVERHANG);
    expect([asked({}), asked({ position: 'ostial' })]).toEqual([true, true]);
    expect([asked({ position: 'proximal' }), asked({ position: 'mid' })]).toEqual([false, false]);
    expect(asks(false)(OVERHANG)).toBe(true);
    const open = without(plainCase({ lesion: { position: 'ostial' } }), OVERHANG);
    expect(fieldsIn(without(plainCase(), OVERHANG))).not.toContain(OVERHANG);
    expect(fieldsIn(without(open, 'imaging.wireBehindStrut', 'lesion.position'))).toContain(OVERHANG);
  });

  it('is nothing else', () => {
    const without = (unasked: readonly FieldPath[]) => FIELDS.filter((field) => !unasked.includes(field));
    expect(FIELDS.filter(asks(false))).toEqual(without(NEVER));
    expect(FIELDS.filter(asks(true))).toEqual(without([...NEVER, ...WIRE]));
    expect(FIELDS.filter(asks(false, { position: 'mid' }))).toEqual(without([...NEVER, OVERHANG]));
  });
});
