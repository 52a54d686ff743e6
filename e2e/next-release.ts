import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { knowledgeVersion } from '../src/territories/coronary/version.ts';

const SOURCES = [
  'src',
  'public',
  'scripts',
  'index.html',
  'leg.html',
  'package.json',
  'tsconfig.json',
  'tsconfig.leg.json',
  'vite.config.ts',
  'vite.leg.config.ts',
];

/** What the made-up release says of itself; that rule and the share of answers are made up for the sake of the test. */
export const NEXT = { app: '0.2.0', knowledge: '2027.01', rule: 'D30', percent: 12 } as const;

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
  edit('src/territories/coronary/version.ts', /(?<=version: )'[^']+'/, `'${NEXT.knowledge}'`);
  edit(
    'src/territories/coronary/rules/device-mechanism.ts',
    /(?<=id: 'D30',[^}]*}],\s+strength: )'weak'/,
    "'moderate'",
  );
  const counts = `changed: ${NEXT.percent}, of: 100`;
  const impact = `{ from: '${knowledgeVersion.version}', to: '${NEXT.knowledge}', ${counts} }`;
  edit('src/territories/coronary/impact.ts', /(?<=impact: KnowledgeImpact = ){[^}]*}/, impact);
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    cwd: copy,
    stdio: 'pipe',
  });
  return { folder: join(copy, 'dist'), remove: () => rmSync(copy, { recursive: true, force: true }) };
}
