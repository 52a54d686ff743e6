import { expect, it } from 'vitest';
import { checklists } from '../../src/engine/checklists.ts';
import type { ConditionOf } from '../../src/engine/types/condition.ts';
import type { SignalOf } from '../../src/engine/types/territory.ts';

/** Three signals, at one word each. */
const A: ConditionOf = { op: 'is', fact: 'a', value: true };
const B: ConditionOf = { op: 'is', fact: 'b', value: true };
const C: ConditionOf = { op: 'is', fact: 'c', value: true };
const signals = { of: (signal: SignalOf) => [A, B, C].findIndex((each) => each === signal) };

const rules = ['R1', 'R2'];
// Made anew for every test, so that each of them holds how it is made.
const made = () =>
  checklists([
    {
      id: 'first',
      items: [
        {
          id: 'one',
          states: [
            { when: A, is: 'done' },
            { when: B, is: 'open' },
          ],
          else: 'unknown',
          rules,
        },
        { id: 'two', states: [], else: 'not-asked', rules: [] },
      ],
      status: [{ when: C, is: 'ready' }],
      else: 'incomplete',
    },
    { id: 'second', items: [], status: [], else: 'empty' },
  ])(signals);

/** Where these of the three hold, in the second lane; in the first the others do. */
const where = (...held: readonly ConditionOf[]) =>
  made()({ words: Int32Array.from([A, B, C], (signal) => (held.includes(signal) ? 2 : 1)), bit: 2 }).checklists;

it('each item is in the first of its states that holds, else in its last', () => {
  const states = (...held: readonly ConditionOf[]) => where(...held)[0]?.items.map(({ id, state }) => [id, state]);
  expect(states(A, B)).toEqual([
    ['one', 'done'],
    ['two', 'not-asked'],
  ]);
  expect(states(B)?.[0]).toEqual(['one', 'open']);
  expect(states()?.[0]).toEqual(['one', 'unknown']);
});

it('so is each list, in the order in which they are given', () => {
  expect(where(C).map(({ id, status }) => [id, status])).toEqual([
    ['first', 'ready'],
    ['second', 'empty'],
  ]);
  expect(where().map(({ status }) => status)).toEqual(['incomplete', 'empty']);
});

it('tells the rules of an item in a list of its own', () => {
  const found = where()[0]?.items[0]?.rules;
  expect(found).toEqual(['R1', 'R2']);
  expect(found).not.toBe(rules);
});
