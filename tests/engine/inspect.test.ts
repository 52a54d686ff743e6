import { expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { caseBehind, inspect } from '../../src/engine/inspect.ts';
import type { RungOf } from '../../src/engine/types/plan.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import { type Toy, type ToyCase, toyTerritory } from '../fixtures/toy-territory.ts';

const SETTINGS = { lacking: [] };
const flat: ToyCase = { tyre: { flat: true, looked: true, holeMm: 2, kilometres: 2000, rubber: 'hard' } };

it('shows what an evaluation gives, with the sentence on top', () => {
  const { result, answer } = inspect(flat, toyTerritory, SETTINGS);
  expect(result).toEqual(evaluate(flat, toyTerritory, SETTINGS));
  expect(answer).toEqual({ id: 'final', values: {} });
});

it('makes the ladder when it is asked for, once, from the facts and definitions of the case', () => {
  let made = 0;
  const rung = {} as RungOf<Toy>;
  const seen: unknown[] = [];
  const territory: Territory<Toy> = {
    ...toyTerritory,
    definitions: [{ id: 'flat', when: { op: 'is', fact: 'tyre.flat', value: true }, sources: [] }],
    ladder(result, answer, { fact, definition, threshold, caseData }) {
      made += 1;
      seen.push(result.device.status, answer.id, fact('wear'), fact('tyre.burst'), threshold('hole'), caseData);
      seen.push(definition('flat'), definition('no such'));
      return [rung];
    },
  };
  const inspection = inspect(flat, territory, SETTINGS);
  expect(made).toBe(0);
  expect(inspection.ladder).toEqual([rung]);
  expect(inspection.ladder).toBe(inspection.ladder);
  expect(made).toBe(1);
  expect(seen).toEqual(['final', 'final', 'worn', undefined, 3, flat, true, null]);
});

it('keeps the case behind it for who explains it', () => {
  const inspection = inspect(flat, toyTerritory, SETTINGS);
  expect(caseBehind(inspection)?.read.caseData).toBe(flat);
  expect(caseBehind({ ...inspection })).toBeUndefined();
});
