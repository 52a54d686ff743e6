import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useLessToRead } from '../../../src/features/plan/use-less-to-read.ts';
import { givenEdges } from '../../fixtures/given-edges.ts';

function Watched({ text }: { text: string }) {
  const { ref, isLeftOut } = useLessToRead(text);
  const out = (['large drawing', 'reservations', 'drawing', 'reasons'] as const).filter(isLeftOut);
  return <div ref={ref}>left out: {out.join(', ') || 'nothing'}</div>;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each([
  ['nothing', 'where all of it is on the screen', [window.innerHeight]],
  ['large drawing', 'where that is enough', [window.innerHeight + 1, window.innerHeight]],
  ['large drawing, reservations', 'where that is enough', [9999, 9999, window.innerHeight]],
  ['large drawing, reservations, drawing', 'where that is enough', [9999, 9999, 9999, window.innerHeight]],
  ['large drawing, reservations, drawing, reasons', 'and no more than that', [9999, 9999, 9999, 9999, 9999]],
])('leaves out %s, %s', (leftOut, _, edges) => {
  givenEdges(...edges);
  render(<Watched text="a" />);
  expect(screen.getByText(`left out: ${leftOut}`)).toBeDefined();
});

test('begins with everything when there is another text', () => {
  givenEdges(9999, 9999, 9999, 9999, 0);
  const { rerender } = render(<Watched text="long" />);
  rerender(<Watched text="short" />);
  expect(screen.getByText('left out: nothing')).toBeDefined();
});
