import { describe, expect, it } from 'vitest';
import type { Trace } from '../../src/engine/types/inspection.ts';
import { aCase } from '../fixtures/a-case.ts';
import { inspection } from '../fixtures/ask.ts';

const flat = (trace: Trace): Trace[] => [trace, ...trace.of.flatMap(flat)];

describe('the explanation of a rule', () => {
  it('shows the threshold with its unit beside the value that was found', () => {
    const { outcome, trace } = inspection(aCase({ preparation: { residualStenosisPercent: 30 } })).explain('G1');
    expect(outcome).toBe('not-met');
    expect(trace).toMatchObject({
      truth: false,
      fact: 'preparation.residualStenosisPercent',
      value: 30,
      threshold: { id: 'residual.gate', value: 30, unit: '%' },
    });
  });

  it('shows a derived fact with the value that was derived', () => {
    const { trace } = inspection(aCase({ imaging: { underexpanded: true }, stent: { layers: 1 } })).explain('D30');
    expect(flat(trace)).toContainEqual(
      expect.objectContaining({ fact: 'underexpandedBefore', value: 'yes', truth: true }),
    );
    expect(flat(trace)).toContainEqual(expect.objectContaining({ fact: 'stent.layers', value: 1, truth: true }));
  });

  it('shows what is unknown as null, and what the rule waits for', () => {
    const { outcome, needs, trace } = inspection(aCase({ imaging: { fracture: 'complete' } })).explain('D1');
    expect({ outcome, needs }).toEqual({ outcome: 'undetermined', needs: ['stent.layers'] });
    expect(trace.truth).toBeNull();
    expect(flat(trace)).toContainEqual(expect.objectContaining({ fact: 'stent.layers', value: null, truth: null }));
  });

  it('follows a connective to its parts and a definition to its condition', () => {
    const { trace } = inspection(aCase({ imaging: { fracture: 'none' }, stent: { layers: 1 } })).explain('D1');
    expect(trace.condition.op).toBe('all');
    expect(trace.of.map(({ condition, truth }) => [condition.op, truth])).toEqual([
      ['defined', false],
      ['is', true],
    ]);
    expect(trace.of[0]?.of[0]).toMatchObject({ fact: 'imaging.fracture', value: 'none', truth: false });
  });

  it('shows both whether a rule applies and whether it is met', () => {
    const never = inspection(aCase({ imaging: { underexpanded: false } })).explain('G5');
    expect(never.outcome).toBe('not-applicable');
    expect(never.trace.of.map(({ truth }) => truth)).toEqual([false, null]);
  });

  it('says whether what a rule demands has been done', () => {
    const thrombus = { imaging: { thrombus: true } } as const;
    const managed = { tools: [{ tool: 'thrombus-management', outcome: 'worked' }] } as const;
    expect(inspection(aCase(thrombus)).explain('P10')).toMatchObject({ outcome: 'fired', done: false });
    expect(inspection(aCase({ ...thrombus, preparation: managed })).explain('P10')).toMatchObject({
      outcome: 'fired',
      done: true,
    });
    expect(inspection(aCase()).explain('P1').done).toBe(false);
  });

  it('refuses a rule that is not in the book', () => {
    expect(() => inspection(aCase()).explain('Z1')).toThrow(/no rule "Z1"/);
  });
});
