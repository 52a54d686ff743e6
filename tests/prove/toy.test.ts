import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disagreements } from '../../scripts/prove/conformance.ts';
import { caseModel } from '../../scripts/prove/model.ts';
import { claimsOfToy } from '../../scripts/prove/prove.ts';
import { settle } from '../../scripts/prove/runner.ts';
import { Solver } from '../../scripts/prove/solver.ts';
import { toy } from '../../scripts/prove/toy/subject.ts';
import { runs } from '../fixtures/runs.ts';
import { anyToyCase } from '../fixtures/toy-cases.ts';
import { toyTerritory } from '../fixtures/toy-territory.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await Solver.start();
});
afterAll(() => solver.stop());

type Territory = typeof toyTerritory;
const withRules = (change: (rule: Territory['rules'][number]) => object): Territory => ({
  ...toyTerritory,
  rules: toyTerritory.rules.map((rule) => ({ ...rule, ...change(rule) })),
});
const withPolicy = (policy: Partial<Territory['policy']>): Territory => ({
  ...toyTerritory,
  policy: { ...toyTerritory.policy, ...policy },
});
const never = { op: 'not', of: { op: 'always' } } as const;
const found = (territory: Territory, id: string) => {
  const claim = claimsOfToy(territory).find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return settle(claim, solver);
};

it('the model that the solver reasons about says what the engine says of the toy territory', () => {
  const model = caseModel(toy());
  fc.assert(
    fc.property(anyToyCase, (data) => {
      expect(disagreements(model, data)).toEqual([]);
    }),
    { numRuns: runs(2000) },
  );
});

it.each(claimsOfToy().map(({ id, words }) => [words, id] as const))('%s', async (_, id) => {
  expect(await found(toyTerritory, id)).toMatchObject({ holds: true, failures: [] });
});

/** What is changed in the toy's data, and the claim that must notice it. */
const BREAKS: readonly (readonly [what: string, claim: string, broken: Territory])[] = [
  ['nobody has to look first', 'toy-looked-first', withRules(({ id }) => (id === 'C1' ? { then: [] } : {}))],
  ['nothing need speak for a choice', 'toy-supported', withPolicy({ needsSupport: never })],
  ['no haste caps the agreement', 'toy-hurry', withPolicy({ capped: never })],
  [
    'a tyre is to be had everywhere',
    'toy-on-the-road',
    { ...toyTerritory, options: toyTerritory.options.map((option) => ({ ...option, when: { op: 'always' } })) },
  ],
  ['nothing speaks for a tyre', 'toy-reached', withRules(({ id }) => (id === 'D3' ? { then: [] } : {}))],
  ['a rule that contradicts itself', 'toy-can-fire', withRules(({ id }) => (id === 'D4' ? { when: never } : {}))],
];

describe('a change of the toy’s data is found out', () => {
  it.each(BREAKS)('%s: the claim "%s" fails', async (_, claim, broken) => {
    const { holds, method, failures } = await found(broken, claim);
    expect(holds).toBe(false);
    expect(failures[0]?.why).toBe(method === 'search' ? 'no such case' : 'contradicted');
    if (method === 'proof') expect(failures[0]?.cases.length).toBeGreaterThan(0);
  });
});
