import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Who parses JSON besides the one reader of what comes from outside, and what: nothing but what the program just wrote. */
const OWN_TEXTS: Readonly<Record<string, string>> = {
  'src/app/library/kept-choices.ts': 'what was chosen the last time, word by word',
  'src/app/library/open-case.ts': 'the case as this window stored it',
  'src/app/stores/settings-store.ts': 'the settings of this lab, word by word',
  'src/app/stores/stored-draft.ts': 'which case the draft belongs to; the draft itself goes through the reader',
  'src/app/update/last-build.ts': 'the build that ran here before',
  'src/app/update/use-hold.ts': 'a value of this window, compared as text',
  'src/case-library/record-text.ts': 'the case as it was written one call before',
  'src/storage/device.ts': 'how this device keeps cases',
  'src/storage/list-cases.ts': 'the summary beside a stored case',
};
/** What `safeJson` reads by: the text in pieces, and a key that is written with escapes. */
const READER = ['src/case-file/json-pieces.ts', 'src/case-file/json-scan.ts'];

test('given the sources, only the one reader parses what comes from outside, wherever it comes in', () => {
  const parsing = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && /JSON\.parse\(|\.json\(\)/.test(readFileSync(file, 'utf8')))
    .sort();
  expect(parsing).toEqual([...Object.keys(OWN_TEXTS), ...READER].sort());
});

test('given the headless entry, it reads no case but through that reader', () => {
  expect(readFileSync('src/territories/coronary/case/parse-case.ts', 'utf8')).toContain("/case-file/case-text.ts'");
  expect(readFileSync('src/case-file/case-text.ts', 'utf8')).toContain("from './safe-json.ts'");
  // Its kind is looked at before its territory reads it: the text becomes JSON there, and nowhere else in the command line.
  expect(readFileSync('src/cli/territory.ts', 'utf8')).toContain(
    "import { caseJson } from '../case-file/case-text.ts'",
  );
  expect(readFileSync('src/cli/answer-block.ts', 'utf8')).toContain(
    "import { type AnyCase, parseAnyCase } from './territory.ts'",
  );
});
