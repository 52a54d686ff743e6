import { expect, test, vi } from 'vitest';
import { afterPress } from '../../src/ui/after-press.ts';

test('where nothing is pressed it begins at once', () => {
  const then = vi.fn();
  afterPress(then);
  expect(then).toHaveBeenCalledOnce();
});

test('while something is pressed it waits until that has been let go, and begins once', () => {
  const pressed = vi.spyOn(document, 'querySelector').mockReturnValue(document.body);
  const then = vi.fn();
  afterPress(then);
  expect(then).not.toHaveBeenCalled();
  document.body.click();
  document.body.click();
  expect(then).toHaveBeenCalledOnce();
  pressed.mockRestore();
});
