import { describe, expect, test } from 'vitest';
import { noSentenceInComponents } from '../../scripts/lint-knowledge/components.ts';
import { findingsIn } from './damaged.ts';

const path = 'src/features/plan/made-up.tsx';
const says = (source: string) =>
  findingsIn(noSentenceInComponents, (draft) => {
    draft.components = [{ path, source }];
  });

describe('a sentence in a component', () => {
  test.each([
    ['as text', 'export const A = () => <p>\n  Prefer a new stent here.\n</p>;'],
    ['as an attribute', 'export const A = () => <p title="Prefer a new stent here." />;'],
    ['as a string', "export const a = ok ? 'Prefer a new stent here.' : null;"],
    ['in a template', 'export const a = `Prefer a new stent here.${b}`;'],
  ])('%s', (_, source) => {
    expect(says(source)).toEqual([{ record: path, message: 'it says "Prefer a new stent here."' }]);
  });

  test.each([
    ['the names of styles', 'export const A = () => <p className="flex w-full items-center gap-2 truncate italic" />;'],
    ['ids of messages', "export const a = t('rule-book.found', { count });"],
    ['a few words', 'export const A = () => <kbd>Ctrl and Z</kbd>;'],
    ['what only a programmer reads', "throw new Error('There is no such rule in the book.');"],
    ['a comment', '/** Prefer a new stent here. */\nexport const a = 1;'],
  ])('is not: %s', (_, source) => {
    expect(says(source)).toEqual([]);
  });
});
