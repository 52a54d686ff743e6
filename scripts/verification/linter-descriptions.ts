import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Linter } from '../lint-knowledge/finding.ts';

const FOLDER = 'scripts/lint-knowledge';
/** A doc comment and the linter that it stands before. */
const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const (\w+): Linter\b/g;

/**
 * What each linter checks, in the words that stand before it in its file.
 * @throws when nothing stands before one
 */
export function linterDescriptions(linters: Readonly<Record<string, Linter>>): { name: string; checks: string }[] {
  const comments = new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(join(FOLDER, file), 'utf8').matchAll(DOCUMENTED)])
      .map(([, comment = '', name = '']) => [name, comment.replaceAll(/\s*\n\s*\* ?/g, ' ').trim()]),
  );
  return Object.entries(linters).map(([name, linter]) => {
    const checks = comments.get(linter.name);
    if (!checks) throw new Error(`Nothing says what the linter "${name}" checks: it has no doc comment.`);
    return { name, checks };
  });
}
