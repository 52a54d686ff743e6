import { describe, expect, test } from 'vitest';
import { DERIVATIONS } from '../../../../src/territories/limb/facts/compute-facts.ts';
import { FIELD_PATHS } from '../../../../src/territories/limb/types/fields.ts';
import type { LimbCase } from '../../../../src/territories/limb/types/limb-case.ts';
import { aLimbCase } from '../fixtures/a-limb-case.ts';
import { numbersFrom, randomLimbCase, randomValue, withValue } from '../fixtures/random-cases.ts';
import { factsOf } from '../reference/facts-of.ts';

/** The fields that a derivation reads, those of the facts it uses included. */
function readBy({ fields, uses }: (typeof DERIVATIONS)[number]): readonly string[] {
  const before = DERIVATIONS.filter(({ gives }) => gives.some((fact) => uses.includes(fact)));
  return [...fields, ...before.flatMap(readBy)];
}

describe('the derivations', () => {
  test('give every fact once', () => {
    const given = DERIVATIONS.flatMap(({ gives }) => gives);
    expect(new Set(given).size).toBe(given.length);
  });

  test('use nothing but what is derived before', () => {
    for (const [index, { uses }] of DERIVATIONS.entries()) {
      const before = DERIVATIONS.slice(0, index).flatMap(({ gives }) => gives);
      expect(uses.filter((fact) => !before.includes(fact))).toEqual([]);
    }
  });

  test('change nothing that they do not say they read: 40 cases, each field changed in turn', () => {
    const random = numbersFrom(11);
    const readings = DERIVATIONS.map((derivation) => ({ gives: derivation.gives, reads: readBy(derivation) }));
    const wrong: string[] = [];
    for (let i = 0; i < 40; i++) {
      const limbCase = randomLimbCase(random);
      const before = factsOf(limbCase);
      for (const path of FIELD_PATHS) {
        const after = factsOf(withValue(limbCase, path, randomValue(path, random)));
        for (const { gives, reads } of readings)
          for (const fact of gives)
            if (JSON.stringify(before[fact]) !== JSON.stringify(after[fact]) && !reads.includes(path))
              wrong.push(`${fact} changes with ${path}`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });

  test('give nothing but what is never unknown of an empty case', () => {
    const known = Object.entries(factsOf(aLimbCase())).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(known)).toEqual({
      ischaemiaBasis: 'none',
      crossed: false,
      afterPreparation: false,
      'noOption.N2': false,
      noOptionStatus: 'incomplete',
    });
  });
});

describe('the question', () => {
  const asked = (known: Parameters<typeof aLimbCase>[0]) => factsOf(aLimbCase(known)).questionAsked;

  test('is the one that was asked', () => {
    expect(asked({ question: 'no-option', lesion: { kind: 'in-stent' } })).toBe('no-option');
    expect(asked({ question: 'restenosis', dva: { state: 'patent' } })).toBe('restenosis');
  });

  test('is told by what was entered where nobody asked', () => {
    expect(asked({ lesion: { kind: 'in-stent' }, noOption: { footViews: true } })).toBe('restenosis');
    expect(asked({ lesion: { territory: 'femoropopliteal' } })).toBe('restenosis');
    expect(asked({ lesion: { lengthMm: 30 } })).toBeUndefined();
    expect(asked({ noOption: { footViews: false } })).toBe('no-option');
    expect(asked({ dva: { deepVeins: 'usable' } })).toBe('no-option');
    expect(asked({ noOption: {}, dva: {} })).toBeUndefined();
  });
});

describe('the bleeding risk', () => {
  const high = (patient: NonNullable<LimbCase['patient']>) => factsOf(aLimbCase({ patient })).highBleeding;

  test('is high by the operator’s word or by a haemoglobin below 110 g/L, whatever was said', () => {
    expect(high({ highBleedingRisk: true })).toBe(true);
    expect(high({ haemoglobinGL: 109 })).toBe(true);
    expect(high({ haemoglobinGL: 109, highBleedingRisk: false })).toBe(true);
  });

  test('is not high only where the operator says so', () => {
    expect(high({ highBleedingRisk: false })).toBe(false);
    expect(high({ highBleedingRisk: false, haemoglobinGL: 110 })).toBe(false);
    expect(high({ haemoglobinGL: 110 })).toBeUndefined();
    expect(high({})).toBeUndefined();
  });
});

describe('a vein for a bypass', () => {
  const vein = (of?: NonNullable<LimbCase['patient']>['vein']) =>
    factsOf(aLimbCase({ patient: of === undefined ? {} : { vein: of } })).veinAvailable;

  test('is there, is not, or was not looked for', () => {
    expect([vein('single-segment-gsv'), vein('alternative'), vein('none')]).toEqual([true, true, false]);
    expect([vein('not-mapped'), vein()]).toEqual([undefined, undefined]);
  });
});

describe('the steps of an arterialisation', () => {
  test('are done or failed as their last entry says', () => {
    const facts = factsOf(
      aLimbCase({
        dva: {
          steps: [
            { step: 'V1', state: 'failed' },
            { step: 'V2', state: 'done' },
            { step: 'V1', state: 'done' },
            { step: 'V3', state: 'failed' },
          ],
        },
      }),
    );
    expect([facts.dvaStepsDone, facts.dvaStepsFailed]).toEqual([['V1', 'V2'], ['V3']]);
    expect(factsOf(aLimbCase({ dva: {} })).dvaStepsDone).toBeUndefined();
  });
});
