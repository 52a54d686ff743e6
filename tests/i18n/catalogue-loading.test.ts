import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/catalogue.ts';
import { fileErrorTexts } from '../../src/i18n/en/file-errors.ts';
import { firstScreenTexts } from '../../src/i18n/en/first-screen.ts';
import { remarkTexts } from '../../src/i18n/en/remarks.ts';
import { textOf } from '../../src/i18n/translate.ts';
import { rules } from '../../src/territories/coronary/records.ts';
import { idsAskedFor, loadedWith, roomsBehind } from './import-graph.ts';

const ids = Object.keys(en);
const firstFiles = loadedWith('src/app/main.tsx');
/** Another language is fetched later as well, and is no room: it brings words and asks for none. */
const rooms = new Map([...roomsBehind(firstFiles)].filter(([file]) => !file.startsWith('src/i18n/')));

/** English texts lie with the screens, and with the territory that they speak of. */
const isCatalogue = (file: string): boolean => /^src\/(i18n\/en|territories\/[^/]+\/texts)\/[^/]+$/.test(file);

/** The ids of the catalogues among these files. */
async function textsIn(files: Iterable<string>): Promise<ReadonlySet<string>> {
  const catalogues = [...files].filter(isCatalogue);
  const modules = await Promise.all(catalogues.map((file) => import(/* @vite-ignore */ `../../${file}`)));
  return new Set(modules.flatMap((module) => Object.values<object>(module).flatMap((texts) => Object.keys(texts))));
}

async function lacking(files: Iterable<string>, loaded: ReadonlySet<string>): Promise<readonly string[]> {
  const asked = [...files].filter((file) => !isCatalogue(file));
  return asked.flatMap((file) =>
    idsAskedFor(file, ids)
      .filter((id) => !loaded.has(id))
      .map((id) => `${file}: ${id}`),
  );
}

/** What a pattern could ask for and never does. */
const neverAsked = (line: string) =>
  // A scope rule alone is told in full, and those texts come with the list itself: see the next test.
  /^src\/features\/plan\/notice-list\.tsx: rule\..+\.text$/.test(line) ||
  // The engine hands ids on and says nothing; those texts come with the remarks.
  line.startsWith('src/engine/evaluate.ts: caution.') ||
  // A field refuses a number; what else a file is refused for comes with what reads files: see the last test.
  line.startsWith('src/features/case-entry/number-entry-field.tsx: entry-error.') ||
  // What a sentence of the report came from: paths of the case file, named by their fields' own texts.
  /^src\/interop\/report\/[\w-]+\.ts: decision\.(choice|reason)$/.test(line) ||
  // The columns of a table: the second opinion looks at those of its block, and on the heart it has none.
  line.startsWith('src/territories/coronary/columns.ts: columns.') ||
  // Words of an earlier edition: the knowledge diff alone says them.
  /: (fact\.(recanalised|dcbVetoed)|effect\.back-to-preparation)$/.test(line) ||
  // The pattern stands for the ids of rules; the note is for the written knowledge.
  line === 'src/wording/gate-reading.ts: gate.note';

describe('the first screen', () => {
  test('has every text it asks for', async () => {
    const missing = await lacking(firstFiles, await textsIn(firstFiles));
    expect(missing.filter((line) => !neverAsked(line))).toEqual([]);
  });

  test('has the title of every scope rule; its full text comes with the remarks, right after it', () => {
    const scope = rules.filter(({ section }) => section === 'scope');
    expect(scope.length).toBeGreaterThan(0);
    for (const { id } of scope) {
      expect(Object.keys(firstScreenTexts)).toContain(`rule.${id}.title`);
      expect(Object.keys(remarkTexts)).toContain(`rule.${id}.text`);
    }
  });

  test('does not carry the texts of the rooms that come later', async () => {
    const loaded = await textsIn(firstFiles);
    expect(loaded).toEqual(new Set(Object.keys(firstScreenTexts)));
    expect(loaded.has('rule.D5.text')).toBe(false);
  });
});

describe('a room that comes later', () => {
  test('is the Why pane, the rule book or the update prompt', () => {
    expect([...rooms.keys()]).toEqual(
      expect.arrayContaining([
        'src/features/evidence/why-pane.tsx',
        'src/features/rule-book/rule-book.tsx',
        'src/app/update/update-beside-library.tsx',
      ]),
    );
  });

  test.each([...rooms])('%s brings every text it asks for', async (room, files) => {
    const missing = await lacking(loadedWith(room), await textsIn(files));
    expect(missing.filter((line) => !neverAsked(line))).toEqual([]);
  });

  test('would be found out if it did not (control)', async () => {
    const withoutItsOwn = await textsIn(firstFiles);
    expect(await lacking(loadedWith('src/features/evidence/why-pane.tsx'), withoutItsOwn)).toContain(
      'src/features/evidence/card-parts.tsx: trial.lecture-says',
    );
  });
});

test('a room’s texts are there once the room has been imported, and not before', async () => {
  expect(textOf('trial.population')).toBe('trial.population');
  await import('../../src/features/evidence/why-pane.tsx');
  expect(textOf('trial.population')).toBe(en['trial.population']);
});

test.each(['src/app/read-case-file.ts', 'src/app/library/library-panel.tsx'])(
  '%s, which reads files, brings every reason to refuse one',
  async (room) => {
    const texts = await textsIn(loadedWith(room));
    expect(Object.keys(fileErrorTexts).filter((id) => !texts.has(id))).toEqual([]);
  },
);

test('the first screen has the words for every number that a field refuses', () => {
  for (const code of ['not-a-number', 'not-an-integer', 'out-of-range', 'wrong-unit'])
    expect(Object.keys(firstScreenTexts)).toContain(`entry-error.${code}`);
});
