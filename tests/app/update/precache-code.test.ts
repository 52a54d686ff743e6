import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { completingCode, keptFiles } from '../../../scripts/precache-code.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relumen-precache-'));
  writeFileSync(join(folder, 'index.html'), '<html>');
  writeFileSync(join(folder, 'a-1.js'), 'a');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const WORKER = 'e.precacheAndRoute([{url:"a-1.js",revision:null},{url:"index.html",revision:"abc",integrity:"x"}],{})';

test('the files come from the list of the worker itself, each under its key and with its sum', async () => {
  const files = await keptFiles(WORKER, folder);
  expect(files.map(({ url, key }) => [url, key])).toEqual([
    ['a-1.js', 'a-1.js'],
    ['index.html', 'index.html?__WB_REVISION__=abc'],
  ]);
  expect(files[0]?.integrity).toBe('sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=');
});

test('a worker whose list cannot be found stops the build', async () => {
  await expect(keptFiles('precacheAndRoute(manifest)', folder)).rejects.toThrow('lists no files');
});

/** Runs the code over a cache that holds these keys and a server that answers these addresses. */
async function completed(holds: readonly string[], serves: readonly string[], type = 'COMPLETE_PRECACHE') {
  const kept = new Map(holds.map((key) => [key, 'kept']));
  const asked: { url: string; integrity: string }[] = [];
  let listener = (_event: object) => {};
  let opened = '';
  const done: Promise<unknown>[] = [];
  const answers: unknown[] = [];
  runInNewContext(completingCode(await keptFiles(WORKER, folder)), {
    self: { addEventListener: (_: string, heard: typeof listener) => (listener = heard) },
    registration: { scope: 'https://lab/' },
    caches: {
      open: async (name: string) => {
        opened = name;
        return { match: async (key: string) => kept.get(key), put: async (key: string) => kept.set(key, 'mended') };
      },
    },
    fetch: async (url: string, { integrity }: { integrity: string }) => {
      asked.push({ url, integrity });
      if (url.endsWith('.js') && !serves.includes(url)) throw new TypeError('Failed to fetch');
      return { ok: serves.includes(url) };
    },
  });
  listener({
    data: { type },
    ports: [{ postMessage: (answer: unknown) => answers.push(answer) }],
    waitUntil: (work: Promise<unknown>) => done.push(work),
  });
  await Promise.all(done);
  return { answer: JSON.stringify(answers), keys: [...kept.keys()], asked, opened };
}

const ALL = ['a-1.js', 'index.html?__WB_REVISION__=abc'];

test('a worker that has everything asks the server for nothing', async () => {
  const { answer, asked, opened } = await completed(ALL, []);
  expect(answer).toBe('[{"missing":0,"mended":0}]');
  expect(asked).toEqual([]);
  expect(opened).toBe('workbox-precache-v2-https://lab/');
});

test('what is gone is fetched again, as it was built, and kept under its key', async () => {
  const { answer, asked, keys } = await completed([], ['a-1.js', 'index.html']);
  expect(answer).toBe('[{"missing":0,"mended":2}]');
  expect(keys.toSorted()).toEqual(ALL.toSorted());
  expect(asked.every(({ integrity }) => integrity.startsWith('sha256-'))).toBe(true);
});

test('what the server does not give is missing, and said to be', async () => {
  const { answer, keys } = await completed([], ['index.html']);
  expect(answer).toBe('[{"missing":1,"mended":1}]');
  expect(keys).toEqual(['index.html?__WB_REVISION__=abc']);
  expect((await completed([], ['a-1.js'])).answer).toBe('[{"missing":1,"mended":1}]');
});

test('other questions are none of its business', async () => {
  expect((await completed([], [], 'DESCRIBE_BUILD')).answer).toBe('[]');
});
