import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** In place of npm: takes its time, ends when whoever started it is gone, and writes down when it began and ended. */
const NPM = `
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
const starter = process.ppid;
setInterval(() => process.ppid === starter || process.exit(), 50);
appendFileSync('installed.log', 'begin\\n');
rmSync('node_modules', { recursive: true, force: true });
setTimeout(() => {
  mkdirSync('node_modules');
  appendFileSync('installed.log', 'end\\n');
  process.exit();
}, Number(process.env.INSTALL_MS));
`;
const WAITS = 'Another run is installing here';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relumen-setup-'));
  cpSync('scripts', join(folder, 'scripts'), { recursive: true });
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'npm.js'), NPM);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function setup(installMs: number) {
  const child = spawn(process.execPath, ['scripts/setup.mjs'], {
    cwd: folder,
    env: { ...process.env, npm_execpath: join(folder, 'npm.js'), INSTALL_MS: String(installMs) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += String(part);
  });
  return { child, said: () => said, ended: once(child, 'close').then(() => ({ status: child.exitCode, said })) };
}

const log = () => {
  const file = join(folder, 'installed.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

test('given three first starts at the same moment, one installs and the others wait for it', async () => {
  const all = await Promise.all([1000, 1000, 1000].map((ms) => setup(ms).ended));
  expect(all.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(log()).toBe('begin\nend\n');
  expect(all.filter(({ said }) => said.includes(WAITS))).toHaveLength(2);
});

test('given a first start that is killed while it installs, the one that waits installs', async () => {
  const killed = setup(60_000);
  await expect.poll(log, { timeout: 30_000 }).toBe('begin\n');
  const waiting = setup(0);
  await expect.poll(waiting.said, { timeout: 30_000 }).toContain(WAITS);
  killed.child.kill('SIGKILL');
  expect((await waiting.ended).status).toBe(0);
  expect(log()).toBe('begin\nbegin\nend\n');
});

test('given an installed project, nothing is installed and nobody waits (control)', async () => {
  await setup(0).ended;
  expect(await setup(0).ended).toEqual({ status: 0, said: '' });
  expect(log()).toBe('begin\nend\n');
});

test('given dependencies that are missing where nothing can be written, it is said in one sentence', async () => {
  writeFileSync(join(folder, 'node_modules'), '');
  const { status, said } = await setup(0).ended;
  expect(status).toBe(1);
  expect(said).toMatch(/^The dependencies are not those of package-lock\.json, and cannot be installed: [^\n]+\n$/);
  expect(log()).toBe('');
});
