import { expect, it } from 'vitest';
import { addOnce } from '../../src/engine/lists.ts';

it('adds what is not there, at the end, and nothing twice', () => {
  const list = ['a'];
  addOnce(list, 'b');
  addOnce(list, 'a');
  expect(list).toEqual(['a', 'b']);
});
