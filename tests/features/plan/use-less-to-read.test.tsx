import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useLessToRead } from '../../../src/features/plan/use-less-to-read.ts';

/** Says at once what it is asked to watch, as a browser does. */
class AtOnce {
  private readonly tell: () => void;
  constructor(tell: () => void) {
    this.tell = tell;
  }
  observe() {
    this.tell();
  }
  disconnect() {}
}

function Watched({ text }: { text: string }) {
  const { ref, leftOut } = useLessToRead(text);
  return <div ref={ref}>left out {leftOut}</div>;
}

/** The lower edge, for as long as each step is drawn. */
function givenEdges(...edges: readonly number[]) {
  vi.stubGlobal('ResizeObserver', AtOnce);
  const next = [...edges];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 0, 100, next.shift() ?? 0),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each([
  ['nothing, where all of it is on the screen', [window.innerHeight], 0],
  ['the drawing, where that is enough', [window.innerHeight + 1, window.innerHeight], 1],
  ['the reasons too, and no more than that', [9999, 9999, 9999], 2],
])('leaves out %s', (_, edges, leftOut) => {
  givenEdges(...edges);
  render(<Watched text="a" />);
  expect(screen.getByText(`left out ${leftOut}`)).toBeDefined();
});

test('begins with everything when there is another text', () => {
  givenEdges(9999, 9999, 0);
  const { rerender } = render(<Watched text="long" />);
  rerender(<Watched text="short" />);
  expect(screen.getByText('left out 0')).toBeDefined();
});
