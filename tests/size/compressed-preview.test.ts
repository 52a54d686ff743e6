import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { encodingFor, fileFor, previewFrom } from '../../scripts/compressed-preview.ts';

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br ;q=0.2', 'br'],
  ['gzip;q=0', undefined],
  ['gzip; Q=0.000, br;q=0', undefined],
  ['identity', undefined],
  [undefined, undefined],
])('a browser that takes %s gets %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

describe('a folder', () => {
  let folder = '';
  let server: Server;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'relumen-preview-'));
    mkdirSync(join(folder, 'root/assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.json'), '{}');
    writeFileSync(join(folder, 'root/index.html'), '<p>shell</p>');
    writeFileSync(join(folder, 'root/icon.png'), 'a picture');
    writeFileSync(join(folder, 'root/assets/index-abcd1234.js'), 'x'.repeat(1000));
    const answer = previewFrom(join(folder, 'root'), { 'X-Policy': 'strict' });
    server = createServer((asked, response) => {
      const left = () => response.writeHead(418).end(`left to the next: ${asked.headers['accept-encoding']}`);
      answer(asked, response, left);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterEach(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string, headers: Record<string, string> = { 'accept-encoding': 'br' }) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((done, failed) => {
      const { port } = server.address() as AddressInfo;
      request({ host: '127.0.0.1', port, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      })
        .on('error', failed)
        .end();
    });

  test('is served compressed, with the headers of the app and one of its own for each encoding', async () => {
    const brotli = await get('/');
    expect(brotliDecompressSync(brotli.body).toString()).toBe('<p>shell</p>');
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/html; charset=utf-8',
      'x-policy': 'strict',
      vary: 'Accept-Encoding',
      'cache-control': 'no-cache',
    });
    const gzip = await get('/', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gzip.body).toString()).toBe('<p>shell</p>');
    expect(gzip.headers.etag).not.toBe(brotli.headers.etag);
  });

  test('is asked for again only where a name can change its content', async () => {
    expect((await get('/assets/index-abcd1234.js')).headers['cache-control']).toContain('immutable');
    const etag = String((await get('/index.html')).headers.etag);
    expect((await get('/index.html', { 'accept-encoding': 'br', 'if-none-match': etag })).status).toBe(304);
    writeFileSync(join(folder, 'root/index.html'), '<p>a newer shell</p>');
    const newer = await get('/index.html', { 'accept-encoding': 'br', 'if-none-match': etag });
    expect(brotliDecompressSync(newer.body).toString()).toBe('<p>a newer shell</p>');
  });

  test('is left to the server where nothing shrinks, and then it is not compressed by that one either', async () => {
    const picture = await get('/icon.png', { 'accept-encoding': 'gzip' });
    expect([picture.status, String(picture.body)]).toEqual([418, 'left to the next: identity']);
  });

  test('is sent as it lies there to whoever refuses to have it compressed', async () => {
    const plain = await get('/index.html', { 'accept-encoding': 'gzip;q=0, br;q=0' });
    expect([plain.status, String(plain.body)]).toEqual([418, 'left to the next: identity']);
    expect(plain.headers.vary).toBe('Accept-Encoding');
  });

  const going = { 'accept-encoding': 'br', 'sec-fetch-mode': 'navigate', accept: 'text/html,*/*' };

  test.each(['/some/deep/link', '/rule-book', '/v1.2/screen?from=/a.b'])('%s, gone to, is the app', async (path) => {
    const app = await get(path, going);
    expect(brotliDecompressSync(app.body).toString()).toBe('<p>shell</p>');
    expect(app.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-policy': 'strict' });
  });

  test.each([
    ['/assets/nothing-abcd1234.js', going],
    ['/assets/nothing', going],
    ['/assets', going],
    ['/assets/', going],
    ['/nothing.js', going],
    ['/some/deep/picture.png?v=2', going],
    ['/nothing%2Ejs', going],
    ['/assets%2Findex-abcd1234.js', going],
    ['/.env', going],
    ['/%ff', going],
    ['/index.html%00', going],
    ['/../secret.json', going],
    ['/..%2fsecret.json', going],
    ['//secret.json', going],
    ['/some/deep/link', { ...going, 'sec-fetch-mode': 'cors' }],
    ['/some/deep/link', { ...going, 'sec-fetch-mode': 'no-cors' }],
    ['/some/deep/link', { accept: '*/*' }],
    ['/some/deep/link', {}],
  ])('%s of %j is answered as missing, with the headers of the app and not with the app', async (path, headers) => {
    const { status, headers: given, body } = await get(path, headers);
    expect(status).toBe(404);
    expect(given).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-policy': 'strict',
    });
    expect(String(body)).toBe('Not found\n');
  });

  test.each(['/../secret.json', '/..%2fsecret.json', '/assets/../../secret.json', '//secret.json'])(
    '%s leads out of it and is no file of it',
    (path) => {
      expect(fileFor(path, join(folder, 'root'))).toBeUndefined();
    },
  );
});
