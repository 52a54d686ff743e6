import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vignettes } from '../../tests/territories/coronary/fixtures/vignettes.ts';
import { linters } from './linters.ts';
import type { Checks } from './subject.ts';
import { claimsIn, testTitlesIn } from './titles.ts';

const CLAIMS = 'scripts/prove/claims';
/** Files whose tests `npm test` runs. */
const TESTS: readonly (readonly [folder: string, name: RegExp])[] = [
  ['tests', /\.test\.tsx?$/],
  ['e2e', /\.spec\.ts$/],
];

/** Everything of this repository that can show something, read from its root. */
export const checks = (): Checks => ({
  tests: Object.fromEntries(
    TESTS.flatMap(([folder, name]) => filesIn(folder, name)).map((file) => [file, testTitlesIn(file, read(file))]),
  ),
  claims: filesIn(CLAIMS, /\.ts$/).flatMap((file) => claimsIn(file, read(file))),
  workedCases: Object.fromEntries(vignettes.map(({ id, title }) => [id, title])),
  linters: Object.keys(linters),
});

const read = (file: string) => readFileSync(file, 'utf8');

const filesIn = (folder: string, name: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(folder, file));
