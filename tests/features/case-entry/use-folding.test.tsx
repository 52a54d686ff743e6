import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useFolding } from '../../../src/features/case-entry/use-folding.ts';

function Section({ complete }: { complete: boolean }) {
  const folding = useFolding(complete);
  return (
    <>
      <details data-testid="section" {...folding.details}>
        <summary>Section</summary>
        <button type="button">an answer</button>
        <details data-testid="more">
          <summary>More</summary>
        </details>
      </details>
      <button type="button">after it</button>
    </>
  );
}

const isOpen = () => screen.getByTestId<HTMLDetailsElement>('section').open;
const button = (name: string) => screen.getByText(name);

test('a section folds at once when its last answer is tapped, and opens when a question comes back', () => {
  const { rerender } = render(<Section complete={false} />);
  fireEvent.pointerDown(button('an answer'));
  button('an answer').focus();
  rerender(<Section complete />);
  expect(isOpen()).toBe(false);
  rerender(<Section complete={false} />);
  expect(isOpen()).toBe(true);
});

test('under whoever answers with the keyboard it stays until they have gone on', () => {
  const { rerender } = render(<Section complete={false} />);
  button('an answer').focus();
  fireEvent.keyDown(button('an answer'), { key: ' ' });
  rerender(<Section complete />);
  expect(isOpen()).toBe(true);
  fireEvent.blur(button('an answer'), { relatedTarget: screen.getByText('Section') });
  expect(isOpen()).toBe(true);
  fireEvent.blur(button('an answer'), { relatedTarget: button('after it') });
  expect(isOpen()).toBe(false);
});

test('what was opened again by hand stays open when the focus leaves it', () => {
  render(<Section complete />);
  const section = screen.getByTestId<HTMLDetailsElement>('section');
  section.open = true;
  fireEvent(section, new Event('toggle'));
  fireEvent.keyDown(button('an answer'), { key: 'Tab' });
  fireEvent.blur(button('an answer'), { relatedTarget: button('after it') });
  expect(isOpen()).toBe(true);
});

test('what unfolds inside a folded section takes no focus to it', () => {
  render(<Section complete />);
  fireEvent(screen.getByTestId('more'), new Event('toggle'));
  expect(document.body).toHaveFocus();
  fireEvent(screen.getByTestId('section'), new Event('toggle'));
  expect(screen.getByText('Section')).toHaveFocus();
});
