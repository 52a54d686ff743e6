import { act, render } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { bearRewriting } from '../../src/ui/rewritten-page.ts';

beforeAll(() => bearRewriting(document.body));

/** Takes every text out of the page, as a translator does. */
type Rewriter = (text: Text) => void;
const font = (text: Text) => {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = text.data;
  outer.append(inner);
  return outer;
};
const REWRITERS: Record<string, Rewriter> = {
  'replaces the text': (text) => text.replaceWith(font(text)),
  'puts its own before the text and takes that away': (text) => {
    text.before(font(text));
    text.remove();
  },
  'puts its own after the text and takes that away': (text) => {
    text.after(font(text));
    text.remove();
  },
  'wraps the text': (text) => {
    const outer = document.createElement('font');
    text.replaceWith(outer);
    outer.append(text);
  },
};

function rewrite(root: Node, how: Rewriter) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) if (text.parentElement?.localName !== 'font') how(text);
}

/** The screen's own way to another answer, from outside it. */
const screenOf: { answer?: (count: number) => void } = {};

function Plan() {
  const [count, setCount] = useState(12);
  useEffect(() => {
    screenOf.answer = setCount;
  }, []);
  return (
    <div>
      <p>
        {count} more rules{count > 12 && ' and a remark'}: {count > 13 ? <b>DCB</b> : 'DES'} {count > 13 && 'first'}{' '}
        then
      </p>
      <p>{`${count} in one text`}</p>
      <ul>
        {count > 12 ? 'a bare text' : <li>an item</li>}
        {count > 13 && <li>new before what follows</li>}
        the last
      </ul>
      {count !== 14 && 'text beside elements'}
    </div>
  );
}

/** Another window with the same case that nobody rewrites. */
function untouched(count: number) {
  const { container, unmount } = render(<Plan />);
  act(() => screenOf.answer?.(count));
  const text = container.textContent;
  unmount();
  return text;
}

test.each(Object.keys(REWRITERS))(
  'a page whose texts another program takes out shows no stale word: %s',
  async (name) => {
    const how = REWRITERS[name] as Rewriter;
    const { container, unmount } = render(<Plan />);
    const here = screenOf.answer;
    for (const count of [13, 12, 14, 13, 15, 12, 14, 14, 12]) {
      rewrite(container, how);
      if (count % 2) await Promise.resolve(); // with and without a moment in between
      act(() => here?.(count));
      const shown = container.textContent;
      expect(shown).toBe(untouched(count));
    }
    unmount();
    expect(document.body.textContent).toBe('');
  },
);

test('what is no business of React is left as it was', () => {
  const [parent, child] = [document.createElement('p'), document.createElement('b')];
  parent.append(child);
  expect(parent.removeChild(child)).toBe(child);
  expect(parent.insertBefore(child, null)).toBe(child);
  expect(parent.innerHTML).toBe('<b></b>');
  const loose = document.createTextNode('a');
  loose.nodeValue = 'b';
  expect(loose.data).toBe('b');
});
