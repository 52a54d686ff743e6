import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/engine/explain.ts';
import { parseCase } from '../../../../src/territories/coronary/case/parse-case.ts';
import { RULE_IDS } from '../../../../src/territories/coronary/ids.ts';
import type { Outcome } from '../../../../src/territories/coronary/types/inspection.ts';
import { fires, inspection, outcomeOf } from '../../../fixtures/ask.ts';
import { fieldsOf, without } from '../fixtures/a-case.ts';
import { ruleFixtures } from '../fixtures/rule-fixtures.ts';
import type { Never, RuleFixture } from '../fixtures/rules/rule-fixture.ts';

const casesOf = (fixtures: readonly RuleFixture[] | Never | undefined): readonly RuleFixture[] =>
  fixtures === undefined || 'never' in fixtures ? [] : fixtures;

const rows = RULE_IDS.flatMap((id) => {
  const { fired, notMet, notApplicable, undetermined } = ruleFixtures[id];
  const of = (outcome: Outcome, fixtures: readonly RuleFixture[] | Never | undefined) =>
    casesOf(fixtures).map((fixture) => ({ id, outcome, fixture }));
  return [
    ...of('fired', fired),
    ...of('not-met', notMet),
    ...of('not-applicable', notApplicable),
    ...of('undetermined', undetermined),
  ];
});

describe('every rule of the rule book', () => {
  it('has 108 entries, each shown fired, not met and undetermined, or with a reason why it cannot be', () => {
    expect(Object.keys(ruleFixtures)).toHaveLength(108);
    for (const id of RULE_IDS) {
      const { fired, notMet, undetermined } = ruleFixtures[id];
      expect(fired.length, id).toBeGreaterThan(0);
      for (const fixtures of [notMet, undetermined]) {
        if ('never' in fixtures) expect(fixtures.never.length, id).toBeGreaterThan(10);
        else expect(fixtures.length, id).toBeGreaterThan(0);
      }
    }
  });

  it('only a few cannot fail or cannot be open', () => {
    const never = (of: 'notMet' | 'undetermined') => RULE_IDS.filter((id) => 'never' in ruleFixtures[id][of]);
    expect(never('notMet')).toEqual(['P19', 'D25', 'D26', 'A5']);
    expect(never('undetermined')).toEqual(['M1', 'P1', 'P15', 'P19', 'D25', 'D26', 'D32', 'A5']);
  });

  it.each(RULE_IDS)('%s: no title is used twice for one outcome', (id) => {
    for (const outcome of ['fired', 'not-met', 'not-applicable', 'undetermined'] as const) {
      const titles = rows.filter((row) => row.id === id && row.outcome === outcome).map(({ fixture }) => fixture.title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe('what a rule makes of a case', () => {
  it.each(rows.map((row) => [row.id, row.outcome, row.fixture.title, row.fixture.case] as const))(
    '%s is %s: %s',
    (id, outcome, _, data) => {
      expect(outcomeOf(id, data)).toBe(outcome);
    },
  );
});

describe('the cases themselves', () => {
  it.each(rows.map((row) => [`${row.id}: ${row.fixture.title}`, row.fixture.case] as const))(
    '%s is a valid case file',
    (_, data) => {
      expect(parseCase(JSON.parse(JSON.stringify(data)))).toMatchObject({ ok: true });
    },
  );

  it.each(
    rows
      .filter(({ outcome }) => outcome === 'undetermined')
      .map((row) => [row.id, row.fixture.title, row.fixture.case] as const),
  )('%s waits for a field that was not entered: %s', (id, _, data) => {
    const { needs } = explain(inspection(data), id);
    expect(needs.length).toBeGreaterThan(0);
    const entered: readonly string[] = fieldsOf(data).filter((path) => path !== 'preparation.tools');
    for (const field of needs) expect(entered).not.toContain(field);
  });
});

/** The ladder's end and what follows from it are shown by the same cases. */
const atTheEnd = (what: string): readonly string[] => [`P16${what}`, `H4${what}`];

/** Fields of a firing case without which the rule still fires: there to show what does not matter, or to be plain. */
const DISPENSABLE: Readonly<Record<string, readonly string[]>> = {
  'the value shows that it does not matter': [
    'S7: Unprotected left main: lesion.leftMainProtected',
    'S9: 30 % stenosis, TIMI 2: lesion.timiFlow',
    'S9: 30 % stenosis, TIMI 3, presentation not entered: lesion.timiFlow',
    'S9: Acute, 30 % stenosis, TIMI 3, nothing of the plaque entered: lesion.timiFlow',
    'S9: Acute, 30 % stenosis, TIMI 3, nothing of the plaque entered: patient.presentation',
    'S12: Ostial lesion, wire behind a strut: imaging.wireBehindStrut',
    'I4: FFR negative although the stress test was positive: patient.nonInvasiveIschaemia',
    'I7: A balloon is in the vessel, exactly 50 %: lesion.stenosisPercent',
    'I7: A balloon is in the vessel, NSTEMI with FFR 0.88: patient.ffr',
    'M1: No imaging done: imaging.modalities',
    'M1: Stent enhancement only: imaging.modalities',
    'M2: Left main, no imaging done: imaging.modalities',
    'P1: A balloon crosses: lesion.uncrossable',
    'P2: Underexpanded, exactly 30 % left: preparation.residualStenosisPercent',
    'P6: Severe calcification, 60 %, the lab cannot test: lesion.stenosisPercent',
    'P6: Severe calcification, 60 %, the lab cannot test: patient.presentation',
    'P6: Severe calcification, wide with TIMI 3, but the stent still too small: preparation.residualStenosisPercent',
    'P6: Severe calcification, wide with TIMI 3, but the stent still too small: preparation.timiFlow',
    ...atTheEnd(': Nothing has crossed in a graft, no laser in the lab (P11): preparation.tools'),
    ...atTheEnd(': Every rung has failed, scoring and cutting for the calcium too: imaging.calcifiedNodule'),
    'P17: Stent of two weeks, stent enhancement only: imaging.modalities',
    'G2: TIMI 3 after an occlusion: lesion.timiFlow',
    'G3: Type A before the occlusion is crossed: a dissection counts: lesion.timiFlow',
    'G8: Type C before the occlusion is crossed: a dissection counts: lesion.timiFlow',
    'G8: TIMI 2 with a type A dissection, no thrombus: imaging.thrombus',
    'G8: TIMI 2 with a type B dissection and thrombus: imaging.thrombus',
    'D4: Overlap entered, but the second stent was put into a restenosis: stent.overlap',
    'D5: DES restenosis, one layer, ACC 2021: setting.guideline',
    'D8: BMS restenosis, Asia-Pacific, neither DAPT nor the metal possible: patient.allergies',
    'D8: BMS restenosis, Asia-Pacific, neither DAPT nor the metal possible: patient.dapt',
    'D22: Unprotected left main: lesion.leftMainProtected',
    'D24: The same, opened: 10 % left: preparation.residualStenosisPercent',
    'D30: Underexpanded, one layer, corrected: preparation.residualStenosisPercent',
  ],
  'a balloon or lithotripsy that has failed makes underexpansion presumed, the reading makes it plain': [
    'P3: NC balloon failed: imaging.underexpanded',
    'P3: IVL failed: imaging.underexpanded',
    'P4: Super-high-pressure balloon and IVL failed: imaging.underexpanded',
    'P4: NC failed, the lab has neither: imaging.underexpanded',
    'P4: IVL failed, no super-high-pressure balloon in the lab: imaging.underexpanded',
    'P5: Laser failed too: imaging.underexpanded',
    'P5: No laser in the lab: imaging.underexpanded',
    ...atTheEnd(': Every rung has failed, calcium not entered: imaging.underexpanded'),
    ...atTheEnd(': Every rung has failed, scoring and cutting for the calcium too: imaging.underexpanded'),
    ...atTheEnd(': Half failed, half not in the lab: imaging.underexpanded'),
    ...atTheEnd(
      ': All but the burr have failed, which tissue without calcium speaks against (P9): imaging.underexpanded',
    ),
    ...atTheEnd(': All but the burr have failed, which a dissection speaks against (P21): imaging.underexpanded'),
    ...atTheEnd(
      ': All but the burr have failed in a stent of two weeks, which is too young for it: imaging.underexpanded',
    ),
  ],
  'a vessel that was not entered makes it presumed, the vessel makes it plain': [
    'P2: OCT area 4.4 mm2 in the LAD, no reference: lesion.vessel',
  ],
  'a result that meets or fails the criterion decides it whatever was seen before': [
    'G5: Expansion exactly 80 % afterwards: imaging.underexpanded',
    'G5: Underexpanded, 29 % left, not measured again: imaging.underexpanded',
    'G6: Underexpanded, 70 % expanded afterwards: imaging.underexpanded',
    'G7: Underexpanded before, 40 % left, expansion exactly 80 % afterwards: imaging.underexpanded',
  ],
  'without any flow the length would decide as well': [
    'D11: 10.1 mm, not beyond the stent: lesion.timiFlow',
    'D12: 25 mm, beyond the stent: lesion.timiFlow',
  ],
};

describe('a case that fires a rule is minimal', () => {
  const fired = rows.filter(({ outcome }) => outcome === 'fired');
  const dispensable = fired.flatMap(({ id, fixture }) =>
    fieldsOf(fixture.case)
      .filter((path) => fires(id, without(fixture.case, path)))
      .map((path) => `${id}: ${fixture.title}: ${path}`),
  );

  it('without any one of its fields the rule no longer fires, but for fields that are there for a reason', () => {
    expect(dispensable.toSorted()).toEqual(Object.values(DISPENSABLE).flat().toSorted());
  });
});
