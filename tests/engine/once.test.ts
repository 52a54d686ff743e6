import { expect, test, vi } from 'vitest';
import { once } from '../../src/engine/once.ts';

test('a value is made when it is first asked for, and only then', () => {
  const make = vi.fn(() => undefined);
  const value = once(make);
  expect(make).not.toHaveBeenCalled();
  expect(value()).toBeUndefined();
  expect(value()).toBeUndefined();
  expect(make).toHaveBeenCalledOnce();
});
