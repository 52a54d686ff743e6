import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const IMPORT = /(?:from|import|import\()\s*'([^']+)'/g;

/** Every module of the territory that a page reaches, with a file that asks for it. */
function askedOf(page: string, territory: string): ReadonlyMap<string, string> {
  const asked = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return;
    seen.add(file);
    for (const [, address = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const own = address.startsWith('#territory/');
      if (!own && !address.startsWith('.')) continue;
      const target = own ? address.replace('#territory', `src/territories/${territory}`) : join(dirname(file), address);
      if (own) asked.set(target, file);
      visit(target);
    }
  };
  visit(page);
  return asked;
}

// A bundler, and the type checker too, takes the heart's file where a territory has none of that name, and says nothing.
describe('each page is built of its own territory', () => {
  test.each([
    ['src/app/main.tsx', 'coronary'],
    ['src/app/lean/main.tsx', 'limb'],
  ])('%s finds every module in %s', (page, territory) => {
    const asked = askedOf(page, territory);
    expect(asked.size).toBeGreaterThan(20);
    expect([...asked].filter(([module]) => !existsSync(module))).toEqual([]);
  });
});
