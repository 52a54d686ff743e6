import { describe, expect, it } from 'vitest';
import { compileTerritory } from '../../src/engine/compile.ts';
import { newWords } from '../../src/engine/lanes.ts';
import { factsOf, readCase } from '../../src/engine/read-case.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import { type ToyCase, toyTerritory } from '../fixtures/toy-territory.ts';

const compiled = compileTerritory(toyTerritory as unknown as Territory);
const SETTINGS = { lacking: ['patch'] };
const read = (data: ToyCase, settings: object = SETTINGS) => {
  const words = newWords(compiled.machine);
  const lane = readCase(compiled, data, settings, words, 4);
  return { lane, words, fact: factsOf(compiled, lane) };
};

describe('a case that is read', () => {
  it('has its fields at their places, of a section or outside of them', () => {
    const { fact } = read({ question: 'at-home', tyre: { flat: false, holeMm: 0 }, ride: { hurry: true } });
    expect(['question', 'tyre.flat', 'tyre.holeMm', 'ride.hurry'].map(fact)).toEqual(['at-home', false, 0, true]);
    expect(['tyre.rubber', 'tyre.kilometres', 'tyre.burst'].map(fact)).toEqual([undefined, undefined, undefined]);
  });

  it('takes from the settings what it does not say of the place itself', () => {
    expect(read({}).fact('shop.lacking')).toEqual(['patch']);
    expect(read({ shop: { lacking: ['tube'] } }).fact('shop.lacking')).toEqual(['tube']);
    expect(read({ shop: {} }, {}).fact('shop.lacking')).toBeUndefined();
  });

  it('has what is derived, and what is derived from that', () => {
    const { fact } = read({ tyre: { kilometres: 2000, rubber: 'soft' } });
    expect(fact('wear')).toBe('worn');
    expect(fact('speed')).toBe(false);
    expect(read({ tyre: { kilometres: 2000 } }).fact('speed')).toBeUndefined();
  });

  it('is entered into its own lane alone', () => {
    const { lane, words } = read({ tyre: { flat: true } });
    expect(lane.bit).toBe(4);
    expect(lane.words).toBe(words);
    expect(words.some((word) => word === 4)).toBe(true);
    expect(words.every((word) => word === 0 || word === 4)).toBe(true);
  });

  it('keeps the case as it was given', () => {
    const data: ToyCase = { tyre: { flat: true } };
    expect(read(data).lane.caseData).toBe(data);
    expect(read({}).fact('tyre.flat')).toBeUndefined();
  });
});
