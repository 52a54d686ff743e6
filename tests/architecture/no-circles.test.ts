import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { circlesIn } from '../fixtures/circles.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => join(folder, name));

const fileOf = (source: string, importer: string): string =>
  source.startsWith('#')
    ? source.replace('#territory', join('src', 'territories', 'coronary')).replace('#page', join('src', 'app', 'heart'))
    : normalize(join(dirname(importer), source));

/** What a file imports of this project, types included; what is fetched only when it is asked for is no part of a circle. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from\s*'([.#][^']+)'|^import\s*'([.#][^']+)'/gm),
  ].map(([, from, alone]) => fileOf(from ?? alone ?? '', file));

test.each(['src/engine', 'src', 'scripts'])('no files of %s go round in a circle, type imports included', (folder) => {
  expect(circlesIn(new Map(filesIn(folder).map((file) => [file, importsOf(file)])))).toEqual([]);
});

test('a circle is found, and named once', () => {
  const imports = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['d-types']],
  ]);
  expect(circlesIn(imports)).toEqual([['a', 'b', 'c']]);
  expect(circlesIn(new Map([['a', ['a']]]))).toEqual([['a']]);
  expect(circlesIn(new Map([['a', ['b']]]))).toEqual([]);
});
