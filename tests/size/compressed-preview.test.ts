import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressedFrom, encodingFor, fileFor } from '../../scripts/compressed-preview.ts';

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
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
    const answer = compressedFrom(join(folder, 'root'), { 'X-Policy': 'strict' });
    server = createServer((asked, response) => {
      if (!answer(asked, response)) response.writeHead(418).end('left to the next');
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

  test.each(['/icon.png', '/nothing.js', '/some/deep/link', '/assets'])('%s is left to the server', async (path) => {
    expect((await get(path)).status).toBe(418);
  });

  test.each(['/../secret.json', '/..%2fsecret.json', '/assets/../../secret.json', '//secret.json'])(
    '%s leads out of it and is no file of it',
    (path) => {
      expect(fileFor(path, join(folder, 'root'))).toBeUndefined();
    },
  );
});
