import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../scripts/ports.mjs';
import { type Clone, makeClone, READ_ONLY_PROJECT } from '../tests/fixtures/clone.ts';

// Each builds the app at least once, in a clone: what is tried here must not be tried on the project.
test.describe.configure({ mode: 'default', timeout: 300_000 });

let clone: Clone;
test.beforeEach(() => {
  clone = makeClone();
});
test.afterEach(() => clone.remove());

function start(port: number | undefined, temporary = clone.temporary) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: clone.folder,
    env: { ...process.env, PORT: String(port), TMPDIR: temporary, TMP: temporary, TEMP: temporary },
  });
  let said = '';
  let complained = '';
  child.stdout.on('data', (part: Buffer) => {
    said += String(part);
  });
  child.stderr.on('data', (part: Buffer) => {
    complained += String(part);
  });
  const ended = once(child, 'close').then(() => ({ status: child.exitCode, said, complained }));
  return { url: `http://localhost:${port}/`, child, said: () => said, complained: () => complained, ended };
}

/** It serves, or has ended: then what it said says why. */
async function serves(server: ReturnType<typeof start>) {
  const { child, url } = server;
  await expect
    .poll(() => server.said() !== '' || child.exitCode !== null || server.complained(), { timeout: 240_000 })
    .toBe(true);
  expect([server.said(), server.complained()]).toEqual([`Relumen is at ${url} (Ctrl+C stops it)\n`, '']);
}

/** Files that the worker of a server names and that are not there or are others. */
async function notServed(url: string): Promise<string[]> {
  const worker = await (await fetch(`${url}sw.js`)).text();
  if (!worker.includes('precache')) return ['sw.js'];
  const entries = [...worker.matchAll(/\{url:"([^"]+)",revision:[^,]+,integrity:"sha256-([^"]+)"\}/g)];
  if (entries.length < 20) return ['what sw.js names'];
  const wrong = entries.map(async ([, name = '', hash]) => {
    const response = await fetch(`${url}${name}`);
    const given = createHash('sha256').update(new Uint8Array(await response.arrayBuffer()));
    return response.ok && given.digest('base64') === hash ? [] : [name];
  });
  return (await Promise.all(wrong)).flat();
}

async function stop({ child, ended }: ReturnType<typeof start>) {
  child.kill();
  await ended;
}

test('given two starts at the same moment, when both have built, then each serves a whole app; a third on a port of theirs says so', async () => {
  const [first, second] = [start(await freePort(0)), start(await freePort(0))];
  await serves(first);
  await serves(second);
  const third = await start(Number(new URL(first.url).port)).ended;
  expect(third).toMatchObject({ status: 1, said: '', complained: expect.stringMatching(/^Port \d+ is in use\..+\n$/) });
  for (const { url } of [first, second]) expect(await notServed(url)).toEqual([]);
  await stop(first);
  expect(await notServed(second.url)).toEqual([]);
  await stop(second);
  expect(readdirSync(clone.cache)).toEqual([]);
});

test('given a server that runs, when another start builds beside it, then the first serves a whole app all the while', async () => {
  const first = start(await freePort(0));
  await serves(first);
  const second = start(await freePort(0));
  const missed: string[] = [];
  while (second.said() === '' && second.child.exitCode === null && missed.length === 0)
    missed.push(...(await notServed(first.url)));
  expect(missed).toEqual([]);
  await serves(second);
  await stop(first);
  await stop(second);
});

test('given two starts on one port at the same moment, when one serves, then the other has said that the port is in use', async () => {
  const port = await freePort(0);
  const both = [start(port), start(port)];
  const loser = await Promise.race(both.map(({ ended }) => ended));
  expect(loser).toMatchObject({ status: 1, said: '', complained: expect.stringMatching(/^Port \d+ is in use\..+\n$/) });
  const winner = both.find(({ child }) => child.exitCode === null);
  if (!winner) throw new Error('None of the two is left');
  await serves(winner);
  await stop(winner);
});

test('given a start that was killed, when the next one starts, then what it left is cleared away, and nothing else is', async () => {
  const killed = start(await freePort(0));
  await serves(killed);
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(readdirSync(clone.cache)).toHaveLength(1);
  const others = [`served-${process.pid}-${hostname()}-abcdef`, 'served-1-elsewhere-abcdef', 'cli-0123456789abcdef'];
  for (const name of others) mkdirSync(join(clone.cache, name));
  const next = start(await freePort(0));
  await serves(next);
  await stop(next);
  expect(readdirSync(clone.cache).sort()).toEqual(others.sort());
});

test('given a project that cannot be written to, when it is started, then it is served all the same, and nothing is left', async () => {
  clone.block(...READ_ONLY_PROJECT);
  const server = start(await freePort(0));
  await serves(server);
  expect(await notServed(server.url)).toEqual([]);
  await stop(server);
  expect(readdirSync(clone.temporary).filter((name) => name.startsWith('served'))).toEqual([]);
});

test('given no folder at all that can be written to, when it is started, then one sentence says so', async () => {
  clone.block(...READ_ONLY_PROJECT);
  const { status, said, complained } = await start(await freePort(0), join(clone.folder, 'package.json')).ended;
  expect({ status, said }).toEqual({ status: 1, said: '' });
  expect(complained).toMatch(/^There is nowhere to build the app: [^\n]+\n$/);
  expect(existsSync(join(clone.folder, 'dist/index.html'))).toBe(false);
});
