import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SOURCES = ['src', 'public', 'scripts', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** What the made-up release says of itself; that rule is weaker in it, for the sake of the test alone. */
export const NEXT = { app: '0.2.0', knowledge: '2026.12', rule: 'D30' } as const;

/** Builds these sources once more as the release after this one: other versions, one rule changed. */
export function buildNextRelease() {
  const copy = mkdtempSync(join(tmpdir(), 'relumen-next-'));
  for (const source of SOURCES) cpSync(source, join(copy, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  const edit = (file: string, from: RegExp, to: string) => {
    const text = readFileSync(join(copy, file), 'utf8');
    if (text.match(new RegExp(from, 'g'))?.length !== 1) throw new Error(`${file} does not hold ${from} once`);
    writeFileSync(join(copy, file), text.replace(from, to));
  };
  edit('src/app/version.ts', /(?<=APP_VERSION = )'[^']+'/, `'${NEXT.app}'`);
  edit('src/knowledge/version.ts', /(?<=version: )'[^']+'/, `'${NEXT.knowledge}'`);
  edit('src/knowledge/rules/device-mechanism.ts', /(?<=id: 'D30',[^}]*}],\s+strength: )'moderate'/, "'weak'");
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    cwd: copy,
    stdio: 'pipe',
  });
  return { folder: join(copy, 'dist'), remove: () => rmSync(copy, { recursive: true, force: true }) };
}
