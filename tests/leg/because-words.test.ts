import '../../src/i18n/with-territory.ts';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { textOf } from '../../src/i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/limb/default-settings.ts';
import { knowledge } from '../../src/territories/limb/knowledge.ts';
import { rules } from '../../src/territories/limb/records.ts';
import { becauseRole } from '../../src/wording/because-words.ts';
import { limbVignettes } from '../territories/limb/fixtures/vignettes.ts';

type Said = Parameters<typeof becauseRole>[0];

const said = limbVignettes.flatMap(({ id, case: data }) =>
  evaluate(data, knowledge, DEFAULT_SETTINGS).device.because.flatMap((entry) =>
    entry.as === 'for' || entry.as === 'against' ? [{ id, entry: entry as Said }] : [],
  ),
);
const argued = (rule: string) =>
  rules.flatMap(({ id, then }) =>
    id === rule
      ? then.flatMap((effect) => (effect.kind === 'argument' ? [{ side: effect.side, option: effect.option }] : []))
      : [],
  );

describe('what decides on the leg is told by what its rule argues', () => {
  test('in every worked case what stands against the choice is said of the option that its rule names', () => {
    const against = said.filter(({ entry }) => entry.as === 'against');
    expect(against.length).toBeGreaterThan(50);
    const wrong = against.filter(
      ({ entry }) =>
        !argued(entry.rule).some(
          ({ side, option }) => becauseRole(entry) === textOf(`because.${side}`, { device: textOf(`short.${option}`) }),
        ),
    );
    expect(wrong.map(({ id, entry }) => `${id}: ${becauseRole(entry)}, ${entry.rule}`)).toEqual([]);
  });

  test('what is said for the choice speaks for it, or against another option', () => {
    const wrong = said.filter(
      ({ entry }) =>
        entry.as === 'for' &&
        !argued(entry.rule).some(({ side, option }) => (side === 'for') === (option === entry.option)),
    );
    expect(wrong.map(({ id, entry }) => `${id}: ${becauseRole(entry)}, ${entry.rule}`)).toEqual([]);
  });

  test('what stands against the choice by speaking for another option is said for that one', () => {
    const bypass: Said = { as: 'against', rule: 'LD11', strength: 'moderate', option: 'bypass' };
    expect(becauseRole(bypass)).toBe('For bypass');
    const metal: Said = { as: 'against', rule: 'LD1', strength: 'strong', option: 'dcb' };
    expect(becauseRole(metal)).toBe('Against plain balloon');
  });
});
