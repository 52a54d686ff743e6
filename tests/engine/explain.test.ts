import { describe, expect, it } from 'vitest';
import { explain } from '../../src/engine/explain.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { Trace } from '../../src/territories/coronary/types/inspection.ts';
import { inspection } from '../fixtures/ask.ts';
import { aCase } from '../territories/coronary/fixtures/a-case.ts';

const flat = (trace: Trace): Trace[] => [trace, ...trace.of.flatMap(flat)];

describe('the explanation of a rule', () => {
  it('shows the threshold with its unit beside the value that was found', () => {
    const { outcome, trace } = explain(inspection(aCase({ stent: { monthsSinceImplant: 1 } })), 'P17');
    expect(outcome).toBe('not-met');
    expect(trace.of[0]).toMatchObject({
      truth: false,
      fact: 'stent.monthsSinceImplant',
      value: 1,
      threshold: { id: 'implant.very-early', value: 1, unit: 'months' },
    });
  });

  it('shows a derived fact with the value that was derived', () => {
    const { trace } = explain(inspection(aCase({ imaging: { underexpanded: true }, stent: { layers: 1 } })), 'D30');
    expect(flat(trace)).toContainEqual(
      expect.objectContaining({ fact: 'underexpandedBefore', value: 'yes', truth: true }),
    );
    expect(flat(trace)).toContainEqual(expect.objectContaining({ fact: 'layersCounted', value: 1, truth: true }));
  });

  it('shows what is unknown as null, and what the rule waits for', () => {
    const { outcome, needs, trace } = explain(inspection(aCase({ imaging: { fracture: 'complete' } })), 'D1');
    expect({ outcome, needs }).toEqual({ outcome: 'undetermined', needs: ['stent.layers'] });
    expect(trace.truth).toBeNull();
    expect(flat(trace)).toContainEqual(expect.objectContaining({ fact: 'layersCounted', value: null, truth: null }));
  });

  it('follows a connective to its parts and a definition to its condition', () => {
    const intact = aCase({ imaging: { fracture: 'none', deformed: false }, stent: { layers: 1 } });
    const { trace } = explain(inspection(intact), 'D1');
    expect(trace.condition.op).toBe('all');
    expect(trace.of.map(({ condition, truth }) => [condition.op, truth])).toEqual([
      ['defined', false],
      ['is', true],
    ]);
    const [fractured, deformed] = trace.of[0]?.of[0]?.of ?? [];
    expect(fractured?.of[0]).toMatchObject({ fact: 'imaging.fracture', value: 'none', truth: false });
    expect(deformed).toMatchObject({ fact: 'imaging.deformed', value: false, truth: false });
  });

  it('shows both whether a rule applies and whether it is met', () => {
    const rules = knowledge.rules.map((rule) =>
      rule.id === 'A6' ? { ...rule, applies: { op: 'defined', id: 'acute' } as const } : rule,
    );
    const stable = aCase({ patient: { presentation: 'stable-angina' } });
    const never = explain(inspect(stable, { ...knowledge, rules }, DEFAULT_SETTINGS), 'A6');
    expect(never.outcome).toBe('not-applicable');
    expect(never.trace.of.map(({ truth }) => truth)).toEqual([false, null]);
  });

  it('says whether what a rule demands has been done', () => {
    const thrombus = { imaging: { thrombus: true } } as const;
    const managed = { tools: [{ tool: 'thrombus-management', outcome: 'worked' }] } as const;
    expect(explain(inspection(aCase(thrombus)), 'P10')).toMatchObject({ outcome: 'fired', done: false });
    expect(explain(inspection(aCase({ ...thrombus, preparation: managed })), 'P10')).toMatchObject({
      outcome: 'fired',
      done: true,
    });
    expect(explain(inspection(aCase()), 'P1').done).toBe(false);
  });

  it('refuses a rule that is not in the book', () => {
    expect(() => explain(inspection(aCase()), 'Z1')).toThrow(/no rule "Z1"/);
  });
});
