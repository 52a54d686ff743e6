import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Fixture = { file: string; source: string };
type Violation = Fixture & { code: string };

const IMPORTS = 'rooms(imports)';
const BARREL = 'rooms(no-barrel)';
const GLOBAL = 'eslint(no-restricted-globals)';
const PROPERTY = 'eslint(no-restricted-properties)';
const LENGTH = 'eslint(max-lines)';
const NAME = 'unicorn(filename-case)';

const lines = (count: number) => Array.from({ length: count }, (_, n) => `export const line${n} = ${n};`).join('\n');

/** One deliberate violation a file; the file names are only labels. */
const VIOLATIONS: Violation[] = [
  { file: 'src/engine/types/a1.ts', source: "import type { A } from '../facts.ts'; export type B = A;", code: IMPORTS },
  { file: 'src/engine/types/a2.ts', source: "import type { A } from 'zod'; export type B = A;", code: IMPORTS },
  {
    file: 'src/engine/b1.ts',
    source: "import { a } from '../territories/coronary/rules.ts'; export const b = a;",
    code: IMPORTS,
  },
  { file: 'src/engine/b2.ts', source: "import { a } from 'zod'; export const b = a;", code: IMPORTS },
  { file: 'src/engine/b3.ts', source: "import { useState } from 'react'; export const b = useState;", code: IMPORTS },
  {
    file: 'src/engine/b4.ts',
    source: "import { readFileSync } from 'node:fs'; export const b = readFileSync;",
    code: IMPORTS,
  },
  {
    file: 'src/engine/b5.ts',
    source: "export const b = () => import('../territories/coronary/case/schema.ts');",
    code: IMPORTS,
  },
  { file: 'src/engine/b6.ts', source: "export type B = import('../ui/field.tsx').Field;", code: IMPORTS },
  {
    file: 'src/engine/b7.ts',
    source: "export { a, b } from '../territories/coronary/case/schema.ts'; export const c = 1;",
    code: IMPORTS,
  },
  { file: 'src/engine/b8.ts', source: 'export const b = (name: string) => import(name);', code: IMPORTS },
  { file: 'src/engine/b9.ts', source: "import { a } from '/src/engine/facts.ts'; export const b = a;", code: IMPORTS },
  { file: 'src/engine/c1.ts', source: 'export const b = () => Date.now();', code: GLOBAL },
  { file: 'src/engine/c2.ts', source: 'export const b = () => Math.random();', code: PROPERTY },
  { file: 'src/engine/c3.ts', source: 'export const b = () => window.name;', code: GLOBAL },
  { file: 'src/engine/c4.ts', source: 'export const b = () => document.title;', code: GLOBAL },
  { file: 'src/engine/c5.ts', source: "export const b = () => fetch('/x');", code: GLOBAL },
  { file: 'src/engine/c6.ts', source: "export const b = () => localStorage.getItem('x');", code: GLOBAL },
  { file: 'src/engine/c7.ts', source: "export const b = () => console.log('x');", code: GLOBAL },
  { file: 'src/engine/c8.ts', source: 'export const b = () => process.argv;', code: GLOBAL },
  { file: 'src/engine/c9.ts', source: 'export const b = () => new Intl.NumberFormat();', code: GLOBAL },
  { file: 'src/engine/c10.ts', source: 'export const b = () => globalThis.name;', code: GLOBAL },
  {
    file: 'src/territories/leg/d1.ts',
    source: "import { a } from '../../engine/evaluate.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/territories/leg/d2.ts',
    source: "import { a } from '../../i18n/translate.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/territories/leg/d3.ts',
    source: "import { a } from '../arm/rules.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/territories/leg/d4.ts',
    source: "import { a } from './case/schema.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/territories/leg/types/d5.ts',
    source: "import type { A } from '../rules.ts'; export type B = A;",
    code: IMPORTS,
  },
  {
    file: 'src/territories/leg/d6.ts',
    source: "import { a } from './texts/rules.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/territories/leg/texts/d7.ts',
    source: "import { a } from '../ids.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/case-file/c1.ts',
    source: "import { a } from '../territories/leg/types/a.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/territories/leg/types/t1.ts',
    source: "import { a } from '../../../case-file/label.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/territories/leg/t2.ts',
    source: "import { a } from '../../case-file/label.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/territories/leg/case/e1.ts',
    source: "import { a } from '../../../engine/evaluate.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/territories/leg/case/e2.ts',
    source: "import { a } from '../rules/a.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/territories/leg/case/e3.ts',
    source: "import { a } from 'react'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/territories/leg/case/e4.ts',
    source: "import type { A } from '../../arm/types/a.ts'; export type B = A;",
    code: IMPORTS,
  },
  {
    file: 'src/storage/s0.ts',
    source: "import { a } from '../territories/leg/rules.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/case-library/l1.ts',
    source: "import { a } from '../storage/a.ts'; export const b = a;",
    code: IMPORTS,
  },
  { file: 'src/case-library/l2.ts', source: 'export const b = () => Date.now();', code: GLOBAL },
  { file: 'src/case-library/l3.ts', source: 'export const b = () => crypto.randomUUID();', code: GLOBAL },
  {
    file: 'src/storage/s1.ts',
    source: "import { a } from '../features/plan/a.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/features/plan/s2.ts',
    source: "import { a } from '../../storage/a.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/i18n/f1.ts',
    source: "import { a } from '../territories/leg/rules.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/wording/w1.ts',
    source: "import { a } from '../engine/evaluate.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/wording/w2.tsx',
    source: "import { a } from '../features/plan/a.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/interop/report/w3.ts',
    source: "import { a } from '../../engine/evaluate.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/interop/report/w4.ts',
    source: "import { useState } from 'react'; export const b = useState;",
    code: IMPORTS,
  },
  { file: 'src/wording/w5.ts', source: "import { a } from '../interop/a.ts'; export const b = a;", code: IMPORTS },
  { file: 'src/i18n/f2.ts', source: "import { a } from '../wording/a.ts'; export const b = a;", code: IMPORTS },
  {
    file: 'src/ui/g1.tsx',
    source: "import { a } from '../engine/types/result.ts'; export const b = a;",
    code: IMPORTS,
  },
  { file: 'src/ui/g2.tsx', source: "import { a } from '../features/plan/a.ts'; export const b = a;", code: IMPORTS },
  {
    file: 'src/features/plan/h1.ts',
    source: "import { a } from '../case-entry/a.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/features/plan/sub/h2.ts',
    source: "import { a } from '../../case-entry/a.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/features/plan/h3.ts',
    source: "import { a } from '../../app/store.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/features/plan/h4.ts',
    source: "import { a } from '../planner/a.ts'; export const b = a;",
    code: IMPORTS,
  },
  { file: 'src/cli/i1.ts', source: "import { a } from '../features/plan/a.ts'; export const b = a;", code: IMPORTS },
  { file: 'src/cli/i2.ts', source: "import { a } from 'react'; export const b = a;", code: IMPORTS },
  {
    file: 'src/cli/i3.ts',
    source: "import type { A } from '../territories/leg/types/a.ts'; export type B = A;",
    code: IMPORTS,
  },
  {
    file: 'src/cli/territory.ts',
    source: "import { a } from '../engine/evaluate.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/app/j1.ts',
    source: "import { a } from '../../tests/fixtures/a.ts'; export const b = a;",
    code: IMPORTS,
  },
  { file: 'src/helpers/k1.ts', source: "import { a } from '../ui/a.ts'; export const b = a;", code: IMPORTS },
  { file: 'src/ui/index.ts', source: "export { a } from './a.ts'; export const b = 1;", code: BARREL },
  { file: 'src/ui/all.ts', source: "export * from './a.ts'; export const b = 1;", code: BARREL },
  { file: 'src/ui/parts.ts', source: "export { a } from './a.ts'; export { b } from './b.ts';", code: BARREL },
  { file: 'src/ui/long.ts', source: lines(301), code: LENGTH },
  { file: 'src/ui/CamelCase.ts', source: 'export const b = 1;', code: NAME },
  {
    file: 'src/features/plan/n1.tsx',
    source: "import { a } from '../../territories/leg/rules.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/wording/n2.ts',
    source: "import { a } from '../territories/leg/rules.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/app/n3.tsx',
    source: "import { a } from '../territories/leg/rules.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/storage/n4.ts',
    source: "import { a } from '#territory/rules.ts'; export const b = a;",
    code: IMPORTS,
  },
  {
    file: 'src/engine/n5.ts',
    source: "import { a } from '#territory/rules.ts'; export const b = a;",
    code: IMPORTS,
  },
];

const ALLOWED: Fixture[] = [
  {
    file: 'src/wording/ok.ts',
    source:
      "import type { A } from '../engine/types/rule.ts'; import { c } from '#territory/rules.ts'; export const b: A = c;",
  },
  {
    file: 'src/interop/second-opinion/ok.ts',
    source:
      "import { deflateSync } from 'fflate'; import { a } from '#territory/case/a.ts'; import { c } from '../../wording/a.ts'; export const b = [deflateSync, a, c];",
  },
  { file: 'src/features/report/ok3.ts', source: "import { a } from '../../interop/report/a.ts'; export const b = a;" },
  { file: 'src/features/plan/ok2.ts', source: "import { a } from '../../wording/a.ts'; export const b = a;" },
  { file: 'src/engine/types/ok.ts', source: "import type { A } from './facts.ts'; export type B = A;" },
  { file: 'src/engine/types.ts', source: "import type { A } from './types/facts.ts'; export type B = A;" },
  {
    file: 'src/engine/ok.ts',
    source:
      "import { a } from './types/facts.ts'; import { c } from './facts/lesion.ts'; export const b = a + c + Math.max(1, 2);",
  },
  { file: 'src/engine/facts/ok.ts', source: "import { a } from '../logic.ts'; export const b = a;" },
  {
    file: 'src/territories/leg/ok.ts',
    source:
      "import type { A } from '../../engine/types/rule.ts'; import { c } from './rules/r1.ts'; import { d } from './types/words.ts'; export const b: A = c + d;",
  },
  {
    file: 'src/territories/leg/ok3.ts',
    source:
      "import { a } from '../../engine/checklists.ts'; import type { B } from '../../case-file/field-spec.ts'; export const b: B = a;",
  },
  { file: 'src/territories/leg/long.ts', source: lines(400) },
  {
    file: 'src/territories/leg/types/ok.ts',
    source: "import type { A } from '../../../case-file/field-spec.ts'; export type B = A;",
  },
  {
    file: 'src/territories/leg/case/ok2.ts',
    source: "import { a } from '../../../case-file/label.ts'; export const b = a;",
  },
  {
    file: 'src/territories/leg/case/ok.ts',
    source:
      "import * as z from 'zod/mini'; import type { A } from '../types/case-data.ts'; export const b: A = z.string();",
  },
  {
    file: 'src/storage/ok.ts',
    source:
      "import { openDB } from 'idb'; import { a } from '../case-library/a.ts'; import { c } from '#territory/case/a.ts'; export const b = [openDB, a, c];",
  },
  {
    file: 'src/i18n/ok.ts',
    source:
      "import { setupI18n } from '@lingui/core'; import { en } from './en/catalogue.ts'; import { a } from '#territory/texts/rules.ts'; export const b = [setupI18n, en, a];",
  },
  {
    file: 'src/ui/ok.tsx',
    source: "import { useId } from 'react'; import { t } from '../i18n/translate.ts'; export const b = [useId, t];",
  },
  {
    file: 'src/features/plan/ok.tsx',
    source:
      "import { create } from 'zustand'; import { a } from './sub/a.ts'; import { c } from '../../engine/evaluate.ts'; import { d } from '#territory/a.ts'; import { e } from '#territory/case/a.ts'; import { f } from '../../ui/a.tsx'; import { g } from '../../i18n/a.ts'; export const b = [create, a, c, d, e, f, g];",
  },
  { file: 'src/features/plan/sub/ok.ts', source: "import { a } from '../other/a.ts'; export const b = a;" },
  {
    file: 'src/cli/ok.ts',
    source:
      "import { createInterface } from 'node:readline'; import { a } from '../engine/a.ts'; import { c } from '../interop/a.ts'; import { d } from './territory.ts'; export const b = [createInterface, a, c, d];",
  },
  {
    file: 'src/app/ok.tsx',
    source:
      "import { a } from '../features/plan/a.ts'; import { c } from '../features/evidence/a.ts'; import { create } from 'zustand'; export const b = [a, c, create];",
  },
  { file: 'src/app/reexport.ts', source: "export { a } from './a.ts'; export const b = 1;" },
];

let folder = '';
let exitStatus: number | null = null;
const found = new Map<string, string[]>();

function lint(fixtures: Fixture[]) {
  for (const { file, source } of fixtures) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${source}\n`);
  }
  const run = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report = JSON.parse(run.stdout) as { diagnostics: { filename: string; code: string }[] };
  for (const { filename, code } of report.diagnostics) found.set(filename, [...(found.get(filename) ?? []), code]);
  return run.status;
}

// The very configuration of the project, over a made-up src/.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relumen-rooms-'));
  mkdirSync(join(folder, 'scripts'));
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  cpSync('scripts/lint-rooms.mjs', join(folder, 'scripts/lint-rooms.mjs'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the rooms of src/', () => {
  it('lint passes where every import is allowed', () => {
    expect(lint(ALLOWED)).toBe(0);
    expect([...found]).toEqual([]);
  }, 30_000);

  describe('lint fails on', () => {
    beforeAll(() => {
      exitStatus = lint(VIOLATIONS);
    }, 30_000);

    it('the whole run', () => expect(exitStatus).toBe(1));

    it.each(VIOLATIONS)('$file: $code', ({ file, code }) => {
      expect(found.get(file)).toContain(code);
    });

    it('nothing else', () => {
      const expected = new Set(VIOLATIONS.map(({ file }) => file));
      expect([...found.keys()].filter((file) => !expected.has(file))).toEqual([]);
    });
  });
});
