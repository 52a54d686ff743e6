import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOfLeg } from '../../scripts/prove/prove.ts';
import { settle } from '../../scripts/prove/runner.ts';
import { Solver } from '../../scripts/prove/solver.ts';
import { parseLimbCase } from '../../src/territories/limb/case/parse-case.ts';
import { limb } from '../../src/territories/limb/territory.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await Solver.start();
});
afterAll(() => solver.stop());

type Territory = typeof limb;
type Rule = Territory['rules'][number];

/** @param part of the claim, where one alone is asked: the others take their time. */
const found = (territory: Territory, id: string, part?: string) => {
  const claim = claimsOfLeg(territory).find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  const parts = claim.parts.filter(({ name }) => part === undefined || name === part);
  return settle({ ...claim, parts }, solver);
};

it.each(claimsOfLeg().map(({ id, words }) => [words, id] as const))('%s', async (_, id) => {
  expect(await found(limb, id)).toMatchObject({ holds: true, failures: [] });
});

const withRule = (id: string, change: (rule: Rule) => Partial<Rule>): Territory => ({
  ...limb,
  rules: limb.rules.map((rule) => (rule.id === id ? { ...rule, ...change(rule) } : rule)),
});
const withPolicy = (policy: Partial<Territory['policy']>): Territory => ({
  ...limb,
  policy: { ...limb.policy, ...policy },
});
const never = { op: 'not', of: { op: 'always' } } as const;
const silenced = () => ({ when: never });
const plan = (change: (step: Territory['policy']['plan'][number]) => Territory['policy']['plan'][number]) =>
  withPolicy({ plan: limb.policy.plan.map(change) });

/** What is changed in the data of the leg, and the claim that must notice it. */
const BREAKS: readonly (readonly [what: string, claim: string, broken: () => Territory, part?: string])[] = [
  [
    'amputation is called acceptable',
    'leg-amputation',
    () => ({
      ...limb,
      sideOptions: limb.sideOptions.map((option) => ({
        ...option,
        verdicts: option.verdicts.map((each) => ({ ...each, verdict: 'acceptable' as const })),
      })),
    }),
  ],
  ['the list is never incomplete', 'leg-list-first', () => withRule('LV1', silenced)],
  ['an incomplete list does not block', 'leg-list-blocks', () => withRule('LV1', silenced)],
  ['the veins need not be examined', 'leg-circuit-first', () => withRule('LV4', () => ({ then: [] }))],
  ['a device may be clear', 'leg-never-clear', () => withPolicy({ neverClear: [], capped: never })],
  ['thrombus is not looked for', 'leg-thrombus', () => withRule('LP3', silenced)],
  ['lost flow is nobody’s matter', 'leg-lost-flow', () => withRule('LG4', silenced)],
  ['nobody has to cross', 'leg-first', () => withRule('LP2', silenced)],
  [
    'a bypass is done on the table',
    'leg-bypass',
    () =>
      plan(({ byChoice, ...step }) =>
        byChoice ? { ...step, byChoice: byChoice.map(({ when, status }) => ({ when, status })) } : step,
      ),
  ],
  ['an acute limb is in scope', 'leg-acute', () => withRule('LS1', silenced)],
  [
    'out of scope is always “not indicated”',
    'leg-danger',
    () => plan((step) => (step.names?.includes('LS1') ? { ...step, status: 'not-indicated' } : step)),
  ],
  ['a foot that cannot be saved rules nothing out', 'leg-unsalvageable', () => withRule('LI12', () => ({ then: [] }))],
  ['nothing need be measured', 'leg-unmeasured', () => withRule('LI5', () => ({ when: { op: 'rule', id: 'LA1' } }))],
  ['a rule that contradicts itself', 'leg-can-fire', () => withRule('LD7', silenced), 'LD7'],
];

describe('a change of the leg’s data is found out', () => {
  const breaks = BREAKS.map(([what, claim, broken, part]) => [what, claim, broken, part] as const);
  it.each(breaks)('%s: the claim "%s" fails', async (_, claim, broken, part) => {
    const { holds, method, failures } = await found(broken(), claim, part);
    expect(holds).toBe(false);
    expect(failures[0]?.why).toBe(method === 'search' ? 'no such case' : 'contradicted');
    if (method === 'search') return;
    expect(failures[0]?.cases.length).toBeGreaterThan(0);
    for (const limbCase of failures[0]?.cases ?? []) expect(parseLimbCase(limbCase).ok).toBe(true);
  });
});
