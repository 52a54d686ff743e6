import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const IMPORT = /(?:from|import|import\()\s*'([^']+)'/g;

/** Every module of the territory, and of the page itself, that a page reaches, with a file that asks for it. */
function askedOf(page: string, territory: string, own: string): ReadonlyMap<string, string> {
  const asked = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return;
    seen.add(file);
    for (const [, address = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const isOwn = /^#(territory|page)\//.test(address);
      if (!isOwn && !address.startsWith('.')) continue;
      const target = isOwn
        ? address.replace('#territory', `src/territories/${territory}`).replace('#page', `src/app/${own}`)
        : join(dirname(file), address);
      if (isOwn) asked.set(target, file);
      visit(target);
    }
  };
  visit(page);
  return asked;
}

// A bundler, and the type checker too, takes the heart's file where a territory has none of that name, and says nothing.
describe('each page is built of its own territory', () => {
  test.each([
    ['coronary', 'heart'],
    ['limb', 'leg'],
  ])('what is asked for is found in %s and %s', (territory, own) => {
    const asked = askedOf('src/app/main.tsx', territory, own);
    expect(asked.size).toBeGreaterThan(20);
    expect([...asked].filter(([module]) => !existsSync(module))).toEqual([]);
  });
});
