import { describe, expect, it } from 'vitest';
import { decideCase } from '../../src/engine/evaluate.ts';
import { type SideArgument, Sides } from '../../src/engine/sides.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { ComparedOption, Effect, Rule, Strength } from '../../src/territories/coronary/types/knowledge.ts';
import { F, T } from '../fixtures/condition-scope.ts';
import { aCase } from '../territories/coronary/fixtures/a-case.ts';

type Level = Exclude<Strength, 'veto'>;

/** An argument as `D5 strong for des`. */
type Told = `${string} ${Level} ${'for' | 'against'} ${ComparedOption}`;

/** The sides of a case in which the rules of the book give these arguments, and nothing else. */
function weighed(...told: readonly Told[]): Sides {
  const rules = knowledge.rules.map((rule): Rule => {
    const { applies: _, until: __, ...own } = rule;
    const then = told.flatMap((one): Effect[] => {
      const [id, strength, side, option] = one.split(' ') as [string, Level, 'for' | 'against', ComparedOption];
      return id === rule.id ? [{ kind: 'argument', side, option, strength }] : [];
    });
    return { ...own, when: then.length > 0 ? T : F, then };
  });
  const { compiled, read, decision } = decideCase(aCase(), { ...knowledge, rules }, DEFAULT_SETTINGS);
  return new Sides(compiled, read, decision);
}
const strongest = (sides: Sides, option: ComparedOption, most: number, { withoutTies = false } = {}) =>
  withoutTies ? sides.strongestAlone(option, most) : sides.strongest(option, most);
const deciding = (sides: Sides, option: ComparedOption, most: number) => sides.deciding(option, most);
const short = (found: readonly SideArgument[]) =>
  found.map(({ rule, strength, option }) => `${rule} ${strength} ${option}`);

describe('the strongest arguments for a device', () => {
  it('are those for it and those against its rival, and name it', () => {
    const both = weighed('D9 weak for des', 'D22 moderate against dcb', 'D6 strong for dcb', 'D4 moderate against des');
    expect(short(strongest(both, 'des', 9))).toEqual(['D22 moderate des', 'D9 weak des']);
    expect(short(strongest(both, 'dcb', 9))).toEqual(['D6 strong dcb', 'D4 moderate dcb']);
  });

  it('stand by level, within it the gate before the devices and these by number', () => {
    const many = weighed(
      'D13 weak for des',
      'D9 weak for des',
      'D34 moderate for des',
      'D7 moderate for des',
      'D4 moderate for des',
      'G7 moderate for des',
      'D5 strong for des',
      'G8 require for des',
      'D10 weak for des',
    );
    const order = short(strongest(many, 'des', 99)).map((one) => one.split(' ')[0]);
    expect(order.join(' ')).toBe('G8 D5 G7 D4 D7 D34 D9 D10 D13');
    expect(strongest(many, 'des', 1)).toHaveLength(1);
    expect(strongest(many, 'dcb', 1)).toEqual([]);
  });

  it('are with or without what a rule gives both sides alike', () => {
    const ties = weighed(
      'D7 moderate for des',
      'D7 moderate for dcb',
      'D19 strong against des',
      'D19 moderate against dcb',
    );
    expect(short(strongest(ties, 'des', 9))).toEqual(['D7 moderate des', 'D19 moderate des']);
    expect(short(strongest(ties, 'des', 9, { withoutTies: true }))).toEqual(['D19 moderate des']);
    expect(short(strongest(ties, 'dcb', 9, { withoutTies: true }))).toEqual(['D19 strong dcb']);
  });
});

describe('the arguments that a choice rests on', () => {
  it('are those of the deciding level, of the levels above, and of the next one down that has any', () => {
    const decided = weighed(
      'D1 strong for des',
      'D6 strong for dcb',
      'D34 moderate for des',
      'D9 weak for des',
      'D10 weak for des',
    );
    expect(short(deciding(decided, 'des', 9))).toEqual([
      'D34 moderate des',
      'D1 strong des',
      'D9 weak des',
      'D10 weak des',
    ]);
    expect(short(deciding(decided, 'des', 3))).toEqual(['D34 moderate des', 'D1 strong des', 'D9 weak des']);
  });

  it('pass over a level that has none, and go no further down', () => {
    const gap = weighed('G8 require for des', 'D34 moderate for des', 'D9 weak for des');
    expect(short(deciding(gap, 'des', 9))).toEqual(['G8 require des', 'D34 moderate des']);
    expect(short(deciding(weighed('D5 strong for des'), 'des', 9))).toEqual(['D5 strong des']);
  });

  it('leave out what a rule gives both sides alike', () => {
    const tied = weighed('D7 moderate for des', 'D7 moderate for dcb', 'D13 weak for des');
    expect(short(deciding(tied, 'des', 9))).toEqual(['D13 weak des']);
  });

  it('stand from the strongest down for a device that did not win, or where neither did', () => {
    const lost = weighed('D5 strong for des', 'D4 moderate against des', 'D11 weak for dcb', 'D15 weak for dcb');
    expect(short(deciding(lost, 'dcb', 9))).toEqual(['D4 moderate dcb', 'D11 weak dcb', 'D15 weak dcb']);
    expect(short(deciding(lost, 'dcb', 2))).toEqual(['D4 moderate dcb', 'D11 weak dcb']);
    const equal = weighed('D9 weak for des', 'D34 moderate for des', 'D4 moderate against des', 'D11 weak for dcb');
    expect(short(deciding(equal, 'des', 9))).toEqual(['D34 moderate des', 'D9 weak des']);
  });

  it('are none where nothing speaks for it', () => expect(deciding(weighed(), 'des', 3)).toEqual([]));
});
