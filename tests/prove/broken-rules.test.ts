import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf } from '../../scripts/prove/prove.ts';
import type { Finding } from '../../scripts/prove/runner.ts';
import { settle } from '../../scripts/prove/runner.ts';
import { Solver } from '../../scripts/prove/solver.ts';
import { parseCase } from '../../src/case-file/parse-case.ts';
import type { Knowledge, Rule } from '../../src/engine/types/knowledge.ts';
import { all, always, any, atMost, is, not, unknown } from '../../src/knowledge/conditions.ts';
import { knowledge } from '../../src/knowledge/knowledge.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await Solver.start();
});
afterAll(() => solver.stop());

async function found(of: Knowledge, id: string): Promise<Finding> {
  const claim = claimsOf(of).find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return settle(claim, solver);
}

const withRule = (id: string, change: (rule: Rule) => Partial<Rule>): Knowledge => ({
  ...knowledge,
  rules: knowledge.rules.map((rule) => (rule.id === id ? { ...rule, ...change(rule) } : rule)),
});
const withoutEffects = (id: string, kind: string) =>
  withRule(id, ({ then }) => ({ then: then.filter((effect) => effect.kind !== kind) }));

const bifurcation = is('lesion.sideBranch', 'true-bifurcation');
/** Each break of a rule, the claim that must notice it, and the part in which it does. */
const BREAKS: readonly (readonly [string, claim: string, broken: Knowledge])[] = [
  ['G6 no longer rules devices out', 'gate', withoutEffects('G6', 'veto')],
  ['G8 no longer rules out the coated balloon', 'bail-out', withoutEffects('G8', 'veto')],
  ['P2 no longer blocks', 'underexpanded', withoutEffects('P2', 'blocks')],
  [
    'P14 no longer blocks once a residual is entered',
    'blockers-stay',
    withRule('P14', ({ when }) => ({ when: all(when, unknown('preparation.residualStenosisPercent')) })),
  ],
  [
    'G8 argues for a stent that cannot reach the lesion',
    'three-layers',
    withRule('G8', ({ then }) => ({
      then: then.map((effect) => (effect.kind === 'argument' ? { ...effect, when: always } : effect)),
    })),
  ],
  ['a rule that contradicts itself', 'can-fire', withRule('D15', () => ({ when: all(bifurcation, not(bifurcation)) }))],
  [
    'a rule that cannot fail',
    'can-fail',
    withRule('D15', () => ({ when: any(bifurcation, unknown('lesion.sideBranch'), not(bifurcation)) })),
  ],
  [
    'a limit taken on its wrong side',
    'bands-uncut',
    withRule('G1', () => ({ when: atMost('preparation.residualStenosisPercent', 'residual.gate') })),
  ],
  [
    'an allergy that a bail-out lifts',
    'allergy',
    withRule('D21', ({ then }) => ({
      then: then.map((effect) => (effect.kind === 'veto' ? { ...effect, liftedByBailOut: true } : effect)),
    })),
  ],
];

describe('a rule that is broken on purpose is found out', () => {
  it.each(BREAKS)('%s: the claim "%s" fails', async (_, id, broken) => {
    expect((await found(knowledge, id)).holds).toBe(true);
    const finding = await found(broken, id);
    expect(finding.holds).toBe(false);
    const [failure] = finding.failures;
    if (finding.method === 'search') expect(failure).toMatchObject({ why: 'no such case', cases: [] });
    else {
      expect(failure?.why).toBe('contradicted');
      for (const data of failure?.cases ?? []) expect(parseCase(data).ok).toBe(true);
      expect(failure?.cases.length).toBeGreaterThan(0);
    }
  });

  it('with three layers speaking for another stent, the counter-example is such a case', async () => {
    const flipped = withRule('D3', ({ then }) => ({
      then: then.map((effect) => (effect.kind === 'argument' ? { ...effect, side: 'for' as const } : effect)),
    }));
    const { holds, failures } = await found(flipped, 'three-layers');
    expect(holds).toBe(false);
    expect(failures[0]?.cases[0]?.stent?.layers).toBeGreaterThanOrEqual(3);
    expect(failures[0]?.plans[0]).toContain('des (clear)');
  });
});
