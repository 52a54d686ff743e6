import { describe, expect, it } from 'vitest';
import { compileTerritory } from '../../src/engine/compile.ts';
import { isTrue } from '../../src/engine/lane.ts';
import { newWords } from '../../src/engine/lanes.ts';
import { readCase } from '../../src/engine/read-case.ts';
import type { RuleOf } from '../../src/engine/types/book.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import { type Toy, type ToyCase, toyTerritory } from '../fixtures/toy-territory.ts';

const rule = (id: string, then: RuleOf<Toy>['then'], strength: RuleOf['strength'] = null): RuleOf<Toy> => ({
  id,
  section: 'repair',
  when: { op: 'is', fact: 'tyre.flat', value: true },
  then,
  strength,
  sources: [],
  evidence: [],
});
const flat: ToyCase = { tyre: { flat: true } };

/** What is shown of the toy with these changes, and whether a literal is true in a case. */
function shownOf(changes: Partial<Territory<Toy>>, data: ToyCase = flat) {
  const compiled = compileTerritory({ ...toyTerritory, ...changes } as unknown as Territory);
  const words = newWords(compiled.machine);
  const lane = readCase(compiled, data, {}, words, 1);
  compiled.machine.decide(words);
  compiled.machine.tell(words);
  return { shown: compiled.shown, holds: (literal: number | null) => literal !== null && isTrue(lane, literal) };
}
const withRules = (...rules: readonly RuleOf<Toy>[]) => ({ rules: [...toyTerritory.rules, ...rules] });

describe('an open question', () => {
  const asks: Extract<RuleOf<Toy>['then'][number], { kind: 'scope' }>['asks'] = [
    { when: { op: 'is', fact: 'tyre.flat', value: false }, fields: ['tyre.looked'] },
    { when: { op: 'always' }, fields: ['ride.hurry', 'tyre.burst'], known: true },
  ];

  it('asks by its rule, each group where it holds, also for what is known where it says so', () => {
    const { shown, holds } = shownOf(withRules(rule('X1', [{ kind: 'scope', status: 'undetermined', asks }])));
    const found = shown.asks.get('X1')?.map(({ literal, fields, known }) => [holds(literal), fields, known]);
    expect(found).toEqual([
      [false, ['tyre.looked'], false],
      [true, ['ride.hurry', 'tyre.burst'], true],
    ]);
  });

  it('asks for nothing where its rule names nothing', () => {
    const { shown } = shownOf(withRules(rule('X1', [{ kind: 'scope', status: 'caution' }])));
    expect([...shown.asks.keys()]).toEqual([]);
  });
});

describe('a stage', () => {
  it('has failed or is done as its signals say; what it has none of is not said of it', () => {
    const { shown, holds } = shownOf({
      stages: [
        { stage: 'check', failed: { op: 'is', fact: 'tyre.flat', value: true }, done: null },
        { stage: 'repair', done: { op: 'unknown', fact: 'tyre.flat' } },
      ],
    });
    expect(shown.stages.map(({ spec }) => spec.stage)).toEqual(['check', 'repair']);
    const [check, repair] = shown.stages;
    expect(check?.done).toBe(null);
    expect(holds(check?.failed ?? null)).toBe(true);
    expect(repair?.failed).toBe(null);
    expect(holds(repair?.done ?? null)).toBe(false);
  });
});

describe('an option that is not compared', () => {
  const changes = {
    ...withRules(
      rule('X1', [{ kind: 'alternative', option: 'bus' }], 'weak'),
      rule('X2', [{ kind: 'alternative', option: 'bus' }]),
      rule('X3', [{ kind: 'step', stage: 'repair', actions: ['pump'], verdict: 'avoid' }], 'strong'),
    ),
    sideOptions: [
      {
        name: 'walk',
        verdicts: [
          { when: { op: 'unknown', fact: 'tyre.flat' }, verdict: 'team' },
          { when: { op: 'always' }, verdict: 'acceptable', for: 'alternative', against: 'pump' },
        ],
      },
    ],
  } satisfies Partial<Territory<Toy>>;

  it('has reasons on both sides: what has this effect, and what speaks of this action', () => {
    const { shown, holds } = shownOf(changes);
    const [walk] = shown.sideOptions;
    expect(walk?.name).toBe('walk');
    expect(walk?.verdicts.map(({ literal, verdict }) => [holds(literal), verdict])).toEqual([
      [false, 'team'],
      [true, 'acceptable'],
    ]);
    const [team, acceptable] = walk?.verdicts ?? [];
    expect([team?.for, team?.against]).toEqual([[], []]);
    expect(acceptable?.for.map(({ literal, argument }) => [holds(literal), argument])).toEqual([
      [true, { rule: 'X1', strength: 'weak' }],
      // Of a rule without a strength.
      [true, { rule: 'X2', strength: 'moderate' }],
    ]);
    expect(acceptable?.against).toEqual([
      { rule: 'E1', strength: 'moderate' },
      { rule: 'X3', strength: 'strong' },
    ]);
  });
});

describe('the rest that is shown', () => {
  const { shown, holds } = shownOf({
    use: [
      { note: 'pressure', options: ['tube'], value: null, unit: null, source: 's' },
      {
        note: 'pressure',
        options: ['tube'],
        when: { op: 'is', fact: 'tyre.flat', value: false },
        value: null,
        unit: null,
        source: 's',
      },
    ],
  });

  it('is there as the territory has it, each with where to look', () => {
    expect(shown.criteria.map(({ rule: id, literal }) => [id, holds(literal)])).toEqual([['C1', true]]);
    expect(shown.conflicts.map(({ conflict, literal }) => [conflict.id, holds(literal)])).toEqual([['K1', false]]);
    expect(shown.cautions.map(({ caution, literal }) => [caution.id, holds(literal)])).toEqual([
      ['burst-yet-whole', false],
    ]);
    expect(shown.use.map(({ literal }) => (literal === null ? 'always' : holds(literal)))).toEqual(['always', false]);
    expect(shown.provisional.map(({ is, literal }) => [is, holds(literal)])).toEqual([['not-looked', true]]);
    expect(shown.needed.map(({ is, literal }) => [is, holds(literal)])).toEqual([['tyre.holeMm', true]]);
    expect([...shown.notAsked].map(([field, literal]) => [field, holds(literal)])).toEqual([['tyre.burst', false]]);
    expect(shown.weighable.map(({ argument }) => argument.rule)).toEqual(['D1', 'D2', 'D2', 'D2', 'D3', 'D4', 'D4']);
    expect(shown.spoken.map(({ words }) => words.map(({ action }) => action))).toEqual([['look'], ['pump']]);
  });

  it('a field that is always asked for has no condition', () => {
    const asking = (): ReturnType<typeof toyTerritory.asking> => ({
      ...toyTerritory.asking(() => 0),
      notAsked: { 'tyre.burst': undefined } as unknown as object,
    });
    expect([...shownOf({ asking }).shown.notAsked]).toEqual([]);
  });
});
