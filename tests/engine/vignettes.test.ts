import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { Because, Result } from '../../src/territories/coronary/types/result.ts';
import type { Expected } from '../territories/coronary/fixtures/vignettes.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

const toldShort = (entry: Because): string => `${entry.as} ${entry.as === 'enter' ? entry.field : entry.rule}`;

const ADVICE = ['required', 'recommended', 'option'];

/** What the rule book's worked cases claim, each as one assertion on the result. */
const CHECKS: { [K in keyof Expected]-?: (result: Result, expected: NonNullable<Expected[K]>) => void } = {
  scope: (result, expected) => expect(result.scope.status).toBe(expected),
  indication: (result, expected) => expect(result.indication.status).toBe(expected),
  mehran: (result, expected) => expect(result.classification.mehran).toBe(expected),
  waksman(result, expected) {
    expect(result.classification.waksman[0]).toBe(expected[0]);
    expect(result.classification.waksman).toEqual(expect.arrayContaining(expected));
  },
  status: (result, expected) => expect(result.device.status).toBe(expected),
  choice: (result, expected) => expect(result.device.choice).toEqual(expected),
  choiceSet: (result, expected) => expect([...result.device.choice].sort()).toEqual([...expected].sort()),
  agreement: (result, expected) => expect(result.device.agreement).toBe(expected),
  acceptable(result, expected) {
    const acceptable = result.device.options.filter(({ verdict }) => verdict === 'acceptable');
    expect(acceptable.map(({ option }) => option)).toEqual(expect.arrayContaining(expected));
  },
  vetoed: (result, expected) => expect([...result.device.vetoed].sort()).toEqual([...expected].sort()),
  provisional: (result, expected) => expect(result.device.provisional).toEqual(expect.arrayContaining(expected)),
  rules: (result, expected) => expect(result.rules.fired).toEqual(expect.arrayContaining(expected)),
  notRules(result, expected) {
    for (const id of expected) expect(result.rules.fired).not.toContain(id);
  },
  steps(result, expected) {
    const steps = result.stages.flatMap((stage) => stage.steps).map(({ action, verdict }) => ({ action, verdict }));
    for (const step of expected) expect(steps).toContainEqual(step);
  },
  notSteps(result, expected) {
    const advised = result.stages.flatMap((stage) => stage.steps).filter(({ verdict }) => ADVICE.includes(verdict));
    for (const action of expected) expect(advised.map((step) => step.action)).not.toContain(action);
  },
  missing: (result, expected) =>
    expect(result.missing.map(({ field }) => field)).toEqual(expect.arrayContaining(expected)),
  conflicts: (result, expected) => expect(result.conflicts).toEqual(expect.arrayContaining(expected)),
  cautions(result, expected) {
    for (const fields of expected) expect(result.cautions.map((caution) => caution.fields)).toContainEqual(fields);
  },
  heartTeam: (result, expected) => expect(result.heartTeam).toBe(expected),
  alternatives: (result, expected) => expect(result.alternatives).toEqual(expect.arrayContaining(expected)),
  gate: (result, expected) => expect(result.gate).toMatchObject(expected),
  because: (result, expected) => expect(result.device.because.map(toldShort)).toEqual(expected),
  blockedBy: (result, expected) => expect([...result.device.blockedBy].sort()).toEqual([...expected].sort()),
  notConflicts(result, expected) {
    for (const id of expected) expect(result.conflicts).not.toContain(id);
  },
  notMissing(result, expected) {
    for (const field of expected) expect(result.missing.map((missing) => missing.field)).not.toContain(field);
  },
  notVetoed(result, expected) {
    for (const option of expected) expect(result.device.vetoed).not.toContain(option);
  },
  notProvisional(result, expected) {
    for (const reason of expected) expect(result.device.provisional).not.toContain(reason);
  },
};

describe('the worked cases of the rule book', () => {
  it('are all there', () => expect(vignettes).toHaveLength(135));

  it.each(vignettes.map((vignette) => [`${vignette.id} ${vignette.title}`, vignette] as const))('%s', (_, vignette) => {
    const result = evaluate(vignette.case, knowledge, DEFAULT_SETTINGS);
    const claims = Object.entries(vignette.expect);
    expect(claims.length).toBeGreaterThan(0);
    for (const [claim, expected] of claims) {
      const check = CHECKS[claim as keyof Expected] as (result: Result, expected: unknown) => void;
      check(result, expected);
    }
  });
});
