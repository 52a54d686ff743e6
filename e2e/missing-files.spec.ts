import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { SECURITY_HEADERS } from '../scripts/security-headers.ts';
import { serve } from './static-server.ts';
import { openInstalled } from './update-steps.ts';

test.use({ serviceWorkers: 'allow' });

const ready = (page: Page) => page.getByText('Ready to work offline');

/**
 * Runs in the page: writes down what becomes of the worker that the program itself registers. One registered beside it
 * would end at its own time, and the program's with whatever the server holds by then.
 */
function tellWorker() {
  const { serviceWorker } = navigator;
  const register = serviceWorker.register.bind(serviceWorker);
  serviceWorker.register = async (...asked) => {
    const registration = await register(...asked);
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      document.documentElement.dataset['worker'] = worker.state;
    });
    return registration;
  };
}

/** Asks the way a plain program does, which decides itself what it takes. */
const asked = (url: string, headers: Record<string, string>) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((done, failed) => {
    get(url, { headers }, (response) => {
      response.resume();
      done({ status: response.statusCode, headers: response.headers });
    }).on('error', failed);
  });

test('given the server of `npm start`, when a file is missing, then it is answered as missing, and the app only to whoever goes there', async ({
  page,
  baseURL,
}) => {
  const statusOf = (path: string) => page.evaluate((url) => fetch(url).then(({ status }) => status), path);
  await page.goto('/some/deep/link');
  await expect(page.getByRole('heading', { level: 1, name: 'Relumen' })).toBeVisible();
  for (const path of ['/assets/nope-12345678.js', '/assets/nope', '/nope.json', '/nope.png', '/some/deep/link'])
    expect(await statusOf(path), path).toBe(404);
  const { status, headers } = await asked(`${baseURL}/assets/nope-12345678.js`, { accept: 'text/html' });
  expect(status).toBe(404);
  expect(headers['content-type']).toContain('text/plain');
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name.toLowerCase()]).toBe(value);
});

test('given a program that refuses compression, then nothing is compressed for it', async ({ baseURL }) => {
  for (const path of ['/', '/knowledge.json', '/icon.svg']) {
    const refusing = await asked(`${baseURL}${path}`, { 'accept-encoding': 'gzip;q=0', accept: 'text/html' });
    expect([refusing.status, refusing.headers['content-encoding']], path).toEqual([200, undefined]);
    const taking = await asked(`${baseURL}${path}`, { 'accept-encoding': 'gzip', accept: 'text/html' });
    expect([taking.status, taking.headers['content-encoding']], path).toEqual([200, 'gzip']);
  }
});

test('given a host that answers everything with the app, when a script is missing while the worker installs, then nothing is called ready, and later all is', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'relumen-missing-'));
  cpSync('dist', folder, { recursive: true });
  for (const name of readdirSync(join(folder, 'assets')).filter((each) => each.startsWith('rule-book-')))
    rmSync(join(folder, 'assets', name));
  const server = await serve(folder, SECURITY_HEADERS, 'app');
  try {
    await page.addInitScript(tellWorker);
    await page.goto(server.url);
    await expect(page.locator('html')).toHaveAttribute('data-worker', 'redundant');
    await expect(ready(page)).toBeHidden();
    server.use('dist');
    await page.reload();
    await expect(ready(page)).toBeVisible();
    expect(await wrongInCache(page)).toEqual([]);
    await server.close();
    await page.reload();
    await page.getByRole('button', { name: 'Rule book' }).click();
    await expect(page.getByRole('dialog', { name: 'Rule book' })).toBeVisible();
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('given what was kept is gone and the server holds another release, when the program is opened, then it opens', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'relumen-other-'));
  cpSync('dist', folder, { recursive: true });
  const shell = readFileSync('dist/index.html', 'utf8');
  writeFileSync(join(folder, 'index.html'), shell.replace('<body', '<!-- another release --><body'));
  const server = await serve('dist');
  try {
    await openInstalled(page, server.url);
    await expect(ready(page)).toBeVisible();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    server.use(folder);
    await page.goto(server.url);
    await expect(page.getByRole('heading', { level: 1, name: 'Relumen' })).toBeVisible();
    expect(await page.content()).toContain('another release');
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What is kept under the address of a script and is none. */
const wrongInCache = (page: Page) =>
  page.evaluate(async () => {
    const wrong: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const type = (await cache.match(request))?.headers.get('content-type') ?? '';
        if (request.url.endsWith('.js') && !type.includes('javascript')) wrong.push(`${request.url} ${type}`);
      }
    }
    return wrong;
  });
