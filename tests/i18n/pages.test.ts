import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/catalogue.ts';
import { drawingTexts } from '../../src/i18n/en/drawing.ts';
import { knowledgeDiffTexts } from '../../src/i18n/en/knowledge-diff.ts';
import { territoryTexts as heart } from '../../src/territories/coronary/texts/catalogue.ts';
import { territoryTexts as leg } from '../../src/territories/limb/texts/catalogue.ts';
import { idsAskedFor, loadedWith, roomsBehind, type Territory } from './import-graph.ts';

/** All that a page loads, at once or later: another language is loaded later as well. */
function filesOf(entry: string, territory: Territory): readonly string[] {
  const first = loadedWith(entry, territory);
  return [...new Set([...first, ...[...roomsBehind(first, territory).values()].flatMap((files) => [...files])])];
}

const PAGES = [
  { page: 'heart', own: 'coronary', other: 'limb', files: filesOf('src/app/main.tsx', 'coronary') },
  { page: 'leg', own: 'limb', other: 'coronary', files: filesOf('src/app/main.tsx', 'limb') },
] as const;

describe.each(PAGES)('the page of the $page', ({ own, other, files }) => {
  test.each(['az', 'ru'])('brings its own texts in %s', (code) => {
    expect(files).toContain(`src/territories/${own}/texts/${code}/catalogue.ts`);
    expect(files).toContain(`src/i18n/${code}/catalogue.ts`);
  });

  test('brings nothing of the other, in no language', () => {
    expect(files.filter((file) => file.startsWith(`src/territories/${other}/`))).toEqual([]);
  });
});

test('the page of the leg brings every English text that it asks for', async () => {
  const { files } = PAGES[1];
  // Its drawing names its own parts by a pattern, and none of a coronary lesion; of the heart are, too, the facts and
  // effects that an earlier edition of its book had.
  const notIts = { ...heart, ...drawingTexts, ...knowledgeDiffTexts };
  const ids = [...Object.keys(en).filter((id) => !Object.hasOwn(notIts, id)), ...Object.keys(leg)];
  const catalogues = files.filter((file) => /^src\/(i18n\/en|territories\/limb\/texts)\/[^/]+$/.test(file));
  const modules = await Promise.all(catalogues.map((file) => import(/* @vite-ignore */ `../../${file}`)));
  const said = new Set(
    modules.flatMap((module) => Object.values<object>(module).flatMap((texts) => Object.keys(texts))),
  );
  const asked = files.filter((file) => !catalogues.includes(file) && !/\/(az|ru)\//.test(file));
  const missing = asked.flatMap((file) =>
    idsAskedFor(file, ids)
      .filter((id) => !said.has(id))
      .map((id) => `${file}: ${id}`),
  );
  expect(missing).toEqual([]);
});
