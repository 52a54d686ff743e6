import { expect, test } from 'vitest';
import { firstScript } from '../../scripts/first-script.ts';

/** What imports each at once; a room is imported later, and by nobody at once. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  'page.html': [],
  'main.ts': ['page.html'],
  'shared.ts': ['room.ts', 'main.ts'],
  'circle.ts': ['other.ts', 'main.ts'],
  'other.ts': ['circle.ts'],
  'room.ts': [],
  'of-the-room.ts': ['room.ts', 'beside.ts'],
  'beside.ts': ['of-the-room.ts'],
};

const named = (id: string) =>
  firstScript(id, {
    getModuleInfo: (each) => {
      const importers = IMPORTERS[each];
      return importers ? { isEntry: each === 'page.html', importers } : null;
    },
  });

test('what the page imports before it runs is one script, and what a room shares with it too', () => {
  expect(['page.html', 'main.ts', 'shared.ts', 'circle.ts', 'other.ts'].map(named)).toEqual(Array(5).fill('first'));
});

test('a room and what it alone needs stay out of it', () => {
  expect(['room.ts', 'of-the-room.ts', 'beside.ts', 'unknown.ts'].map(named)).toEqual([null, null, null, null]);
});
