import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTerritory } from '../../src/engine/compile.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { fingerprint, preparedMachine } from '../../src/engine/prepared-machine.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { preparedKnowledge as knowledge } from '../../src/territories/coronary/prepared-knowledge.ts';
import type { Knowledge } from '../../src/territories/coronary/types/knowledge.ts';
import { runs } from '../fixtures/runs.ts';
import { arbitraryCase } from '../territories/coronary/fixtures/arbitrary-case.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

const { prepared, ...unprepared } = knowledge;
const circuitOf = (given: Knowledge) => compileTerritory(given as unknown as Territory).circuit;

describe('the circuit made into code', () => {
  it('is that of the knowledge', () => expect(preparedMachine(circuitOf(knowledge), prepared)).not.toBeNull());

  it('says of any case what the circuit itself says', () => {
    const anyCase = fc.oneof(
      arbitraryCase(),
      fc.constantFrom(...vignettes).map(({ case: data }) => data),
    );
    fc.assert(
      fc.property(anyCase, (data) => {
        expect(evaluate(data, knowledge, DEFAULT_SETTINGS)).toEqual(evaluate(data, unprepared, DEFAULT_SETTINGS));
      }),
      { numRuns: runs(400) },
    );
  });

  it('is not used where a condition, a limit or the order has changed', () => {
    const [first, ...rest] = knowledge.rules;
    if (!first) throw new Error('There are no rules.');
    const changed: Knowledge = { ...knowledge, rules: [{ ...first, when: { op: 'always' } }, ...rest] };
    expect(evaluate({ kind: 'isr-case', schemaVersion: 2 }, changed, DEFAULT_SETTINGS).rules.fired).toContain(first.id);
    const thresholds = knowledge.thresholds.map((each) => ({ ...each, value: each.value + 1 }));
    const reversed = { ...knowledge, rules: [...knowledge.rules].reverse() };
    for (const other of [changed, { ...knowledge, thresholds }, reversed])
      expect(preparedMachine(circuitOf(other), prepared)).toBeNull();
  });
});

describe('a circuit in short', () => {
  it('is the same for the same circuit, and another for another', () => {
    const nodes = [
      { kind: 'all', of: [] },
      { kind: 'known', slot: 1 },
      { kind: 'holds', of: 2 },
    ] as const;
    const of = (...changed: Parameters<typeof fingerprint>[0]['nodes']) => fingerprint({ nodes: changed, late: [] });
    expect(of(...nodes)).toBe(of(...structuredClone(nodes)));
    const others = [
      of(nodes[0], nodes[1]),
      of(nodes[0], { kind: 'known', slot: 2 }, nodes[2]),
      of(nodes[0], nodes[1], { kind: 'holds', of: 3 }),
      of(nodes[0], nodes[1], { kind: 'all', of: [2] }),
      of(nodes[0], nodes[1], { kind: 'where', applies: 2, when: 3 }),
      of(nodes[0], nodes[1], { kind: 'comparison', comparison: { op: 'below', slot: 1, limit: 3 } }),
    ];
    expect(new Set([of(...nodes), ...others]).size).toBe(others.length + 1);
  });
});
