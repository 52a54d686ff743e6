import { describe, expect, test } from 'vitest';
import { claimsIn, testTitlesIn } from '../../scripts/lint-knowledge/titles.ts';

const titles = (source: string) => testTitlesIn('made-up.test.tsx', source);
const claims = (source: string) => claimsIn('made-up.ts', source);

describe('the titles of the tests in a file', () => {
  test.each([
    ['a test', "test('a', () => {});", ['a']],
    ['under its other name', "it('a', () => {});", ['a']],
    ['one in a group, which has no title of its own', "describe('group', () => { test('a', () => {}); });", ['a']],
    ['one for each row', "test.each([1, 2])('a %i', () => {});", ['a %i']],
    ['one for each row of a loop', "for (const x of [1]) test('a', () => {});", ['a']],
    ['in quotes or as a template', 'test("it’s", () => {}); test(`a`, () => {});', ['it’s', 'a']],
    ['beside components', "test('a', () => { render(<A b={test} />); });", ['a']],
    ['left out on a condition inside', "test('a', () => { test.skip(!here, 'not here'); });", ['a']],
  ])('%s', (_, source, expected) => expect(titles(source)).toEqual(expected));

  test.each([
    ['a test that is skipped', "test.skip('a', () => {});"],
    ['a test that is expected to fail', "test.fails('a', () => {});"],
    ['a test that is yet to be written', "test.todo('a');"],
    ['a test in a group that is skipped', "describe.skip('group', () => { test('a', () => {}); });"],
    ['what only says so', "expect('a').toBe('a'); // test('b')"],
    ['a title that is made while it runs', 'test(`a ${b}`, () => {});'],
  ])('not %s', (_, source) => expect(titles(source)).toEqual([]));
});

describe('the claims of a file', () => {
  test.each([
    ['in a record', "const a = { id: 'a', words: 'A holds', method: 'proof' };", ['a', 'A holds']],
    ['said in short', "say('a', 'A holds', term);", ['a', 'A holds']],
    ['as a proof', "proof('a', 'A holds', model, term);", ['a', 'A holds']],
  ])('%s', (_, source, expected) => expect(claims(source)).toEqual(expected));

  test('are not what else is written there', () => {
    expect(claims("const part = { name: 'A holds' }; /* words: 'B' */ fired('C', 'D');")).toEqual([]);
  });
});
