import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { conditionsOf, preparedTests } from '../../src/engine/prepared-conditions.ts';
import type { Knowledge } from '../../src/engine/types/knowledge.ts';
import { DEFAULT_SETTINGS } from '../../src/knowledge/default-settings.ts';
import { preparedKnowledge as knowledge } from '../../src/knowledge/prepared-knowledge.ts';
import { arbitraryCase } from '../fixtures/arbitrary-case.ts';
import { runs } from '../fixtures/runs.ts';
import { vignettes } from '../fixtures/vignettes.ts';

const { prepared: _, ...unprepared } = knowledge;

describe('conditions made into code', () => {
  it('are all of them', () => {
    expect(preparedTests(knowledge).size).toBe(new Set(conditionsOf(knowledge).map(([, condition]) => condition)).size);
  });

  it('say of any case what the conditions themselves say', () => {
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

  it('are not used for a condition that was put in place of one of them', () => {
    const [first, ...rest] = knowledge.rules;
    if (!first) throw new Error('There are no rules.');
    const changed: Knowledge = { ...knowledge, rules: [{ ...first, when: { op: 'always' } }, ...rest] };
    expect(evaluate({ kind: 'isr-case', schemaVersion: 2 }, changed, DEFAULT_SETTINGS).rules.fired).toContain(first.id);
    expect(preparedTests(changed).has({ op: 'always' })).toBe(false);
  });

  it('are not used at all where a limit or the order has changed', () => {
    const limits = knowledge.thresholds.map((threshold) => ({ ...threshold }));
    expect(preparedTests({ ...knowledge, thresholds: limits }).size).toBe(0);
    expect(preparedTests({ ...knowledge, rules: knowledge.rules.slice(0, -1) }).size).toBe(0);
    expect(preparedTests({ ...knowledge, rules: [...knowledge.rules].reverse() }).size).toBe(0);
  });
});
