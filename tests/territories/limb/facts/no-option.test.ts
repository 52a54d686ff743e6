import { describe, expect, test } from 'vitest';
import { NO_OPTION_ITEMS } from '../../../../src/territories/limb/facts/no-option.ts';
import type { LimbSections } from '../../../../src/territories/limb/types/limb-case.ts';
import { aLimbCase } from '../fixtures/a-limb-case.ts';
import { limbVignettes } from '../fixtures/vignettes.ts';
import { factsOf } from '../reference/facts-of.ts';

const complete = limbVignettes.find(({ id }) => id === 'LV40')?.case ?? aLimbCase();
const of = (changed: LimbSections) => {
  const sections = Object.entries(changed).map(([section, fields]) => [
    section,
    { ...(complete[section as keyof LimbSections] as object), ...fields },
  ]);
  return factsOf({ ...complete, ...(Object.fromEntries(sections) as LimbSections) });
};
const items = (changed: LimbSections) => {
  const facts = of(changed);
  return NO_OPTION_ITEMS.map((item) => facts[`noOption.${item}`]);
};

describe('the nine points of "no option"', () => {
  test('are all met in the worked case whose list is complete', () => {
    expect(items({})).toEqual([true, true, true, true, true, true, true, true, true]);
    expect(of({}).noOptionStatus).toBe('established');
  });

  test.each([
    ['N1', { haemodynamics: { toePressureMmHg: 60, ischaemiaGrade: undefined } }, false, 'not-applicable'],
    ['N2', { foot: { woundGrade: undefined } }, false, 'incomplete'],
    ['N3', { noOption: { footViews: false } }, false, 'incomplete'],
    ['N3', { noOption: { footViews: undefined } }, undefined, 'incomplete'],
    ['N4', { noOption: { specialist: false } }, false, 'incomplete'],
    ['N4', { noOption: { specialist: undefined } }, undefined, 'incomplete'],
    ['N5', { anatomy: { inflow: 'diseased' } }, false, 'incomplete'],
    ['N5', { anatomy: { inflow: undefined } }, undefined, 'incomplete'],
    ['N6', { noOption: { endovascular: 'not-tried' } }, false, 'incomplete'],
    ['N6', { noOption: { endovascular: 'feasible' } }, false, 'excluded'],
    ['N6', { noOption: { endovascular: undefined } }, undefined, 'incomplete'],
    ['N7', { noOption: { pedalTarget: 'present' } }, undefined, 'incomplete'],
    ['N7', { noOption: { pedalTarget: 'present' }, patient: { vein: 'none' } }, undefined, 'incomplete'],
    ['N7', { noOption: { pedalTarget: 'present', veinMapped: false }, patient: { vein: 'none' } }, false, 'incomplete'],
    [
      'N7',
      { noOption: { pedalTarget: 'present', veinMapped: true }, patient: { vein: 'alternative' } },
      false,
      'incomplete',
    ],
    ['N8', { noOption: { duplexSearch: false } }, false, 'incomplete'],
    ['N8', { noOption: { duplexSearch: undefined } }, undefined, 'incomplete'],
    ['N9', { noOption: { secondReviewer: false } }, false, 'incomplete'],
    ['N9', { noOption: { secondReviewer: undefined } }, undefined, 'incomplete'],
  ] as unknown as readonly [string, LimbSections, boolean | undefined, string][])(
    '%s with %o is %s, and the list %s',
    (item, changed, is, status) => {
      expect(of(changed)[`noOption.${item as 'N1'}`]).toBe(is);
      expect(of(changed).noOptionStatus).toBe(status);
    },
  );

  test('N5 is met by an inflow that was corrected, N6 by one judged not feasible', () => {
    expect(of({ anatomy: { inflow: 'corrected' } })['noOption.N5']).toBe(true);
    expect(of({ noOption: { endovascular: 'not-feasible' } })['noOption.N6']).toBe(true);
  });

  test('N7 and N8 are met by a target that no vein can reach', () => {
    const facts = of({
      noOption: { pedalTarget: 'present', veinMapped: true, duplexSearch: false },
      patient: { vein: 'none' },
    });
    expect([facts['noOption.N7'], facts['noOption.N8'], facts.noOptionStatus]).toEqual([true, true, 'established']);
  });

  test('a target, a vein and a risk that can be borne exclude it', () => {
    const bypass = (patient: LimbSections['patient']) =>
      of({ noOption: { pedalTarget: 'present', veinMapped: true }, ...(patient ? { patient } : {}) }).noOptionStatus;
    expect(bypass({ vein: 'single-segment-gsv', surgicalRisk: 'average' })).toBe('excluded');
    expect(bypass({ vein: 'alternative', surgicalRisk: 'high' })).toBe('excluded');
    expect(bypass({ vein: 'alternative', surgicalRisk: 'prohibitive' })).toBe('incomplete');
    expect(bypass({ vein: 'alternative' })).toBe('incomplete');
    expect(bypass({ vein: 'not-mapped', surgicalRisk: 'average' })).toBe('incomplete');
  });

  test('an empty foot, an occlusion and a failed attempt alone never establish it', () => {
    const facts = factsOf(
      aLimbCase({
        limb: { rutherford: 5 },
        haemodynamics: { toePressureMmHg: 10 },
        anatomy: { pedal: 'P2', runoffVessels: 0 },
        noOption: { endovascular: 'failed' },
      }),
    );
    expect(facts.noOptionStatus).toBe('incomplete');
    expect(NO_OPTION_ITEMS.filter((item) => facts[`noOption.${item}`] === true)).toEqual(['N1', 'N6']);
  });
});
