import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CircuitBuilder, negated } from '../../src/engine/circuit.ts';
import { evaluate, evaluateAll } from '../../src/engine/evaluate.ts';
import { truthOf } from '../../src/engine/lane.ts';
import { LANES, machineOf, newWords } from '../../src/engine/lanes.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { preparedKnowledge } from '../../src/territories/coronary/prepared-knowledge.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import { runs } from '../fixtures/runs.ts';
import { arbitraryCase } from '../territories/coronary/fixtures/arbitrary-case.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

const anyCase = fc.oneof(
  arbitraryCase(),
  fc.constantFrom(...vignettes).map(({ case: data }) => data),
);
/** None, a few, a whole batch, one more, two batches and a piece. */
const someCases = fc
  .constantFrom(0, 1, 5, LANES, LANES + 1, 2 * LANES + 3)
  .chain((length) => fc.array(anyCase, { minLength: length, maxLength: length }));
const together = (cases: readonly CaseData[]) => evaluateAll(cases, preparedKnowledge, DEFAULT_SETTINGS);

describe('cases in lanes', () => {
  it('are what they are alone, whatever lies beside them and however many they are', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        expect(together(cases)).toEqual(cases.map((data) => evaluate(data, knowledge, DEFAULT_SETTINGS)));
      }),
      { numRuns: runs(40) },
    );
  });

  it('may come in any order', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 2, maxLength: LANES }), (cases) => {
        expect(together([...cases].reverse())).toEqual(together(cases).reverse());
      }),
      { numRuns: runs(40) },
    );
  });

  it('leave nothing behind for those after them', () => {
    const full = vignettes.map(({ case: data }) => data);
    const empty: CaseData = { kind: 'isr-case', schemaVersion: 2 };
    const before = evaluate(empty, knowledge, DEFAULT_SETTINGS);
    together(full);
    expect(together([empty])).toEqual([before]);
  });
});

type Truth = true | false | null;
const TRUTHS: readonly Truth[] = [true, false, null];
/** Every truth of three inputs, a lane each. */
const ROWS = TRUTHS.flatMap((a) => TRUTHS.flatMap((b) => TRUTHS.map((c) => [a, b, c] as const)));

describe('the words', () => {
  it('are Kleene’s tables, in all lanes at once', () => {
    const builder = new CircuitBuilder(() => false);
    const [a, b, c] = [0, 1, 2].map((slot) => builder.comparison({ op: 'oneOf', slot, values: [true] })) as [
      number,
      number,
      number,
    ];
    const literals = {
      all: builder.all([a, b, c]),
      any: builder.any([a, b, c]),
      not: negated(a),
      holds: builder.holds(a),
      'not known': negated(builder.known(0)),
      where: builder.where(a, b),
    };
    const machine = machineOf(builder, new Set());
    const words = newWords(machine);
    for (const [lane, row] of ROWS.entries())
      machine.load(
        row.map((truth) => truth ?? undefined),
        words,
        1 << lane,
      );
    machine.tell(words);
    for (const [lane, [x, y, z]] of ROWS.entries()) {
      const row = [x, y, z];
      const expected: Record<keyof typeof literals, Truth> = {
        all: row.includes(false) ? false : row.includes(null) ? null : true,
        any: row.includes(true) ? true : row.includes(null) ? null : false,
        not: x === null ? null : !x,
        holds: x === true,
        'not known': x === null,
        // A rule that is known not to apply is not met; what holds whether it applies or not holds.
        where: x === false ? false : x === true || y === true ? y : null,
      };
      for (const [name, literal] of Object.entries(literals))
        expect(truthOf({ words, bit: 1 << lane }, literal), `${name} of ${row.join()}`).toBe(
          expected[name as keyof typeof literals],
        );
    }
  });

  it('never say of anything that it is true and false', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: LANES }), (cases) => {
        for (const { rules } of together(cases))
          expect(rules.fired.filter((id) => rules.undetermined.some((open) => open.id === id))).toEqual([]);
      }),
      { numRuns: runs(20) },
    );
  });
});
