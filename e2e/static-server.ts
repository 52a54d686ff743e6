import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { SECURITY_HEADERS } from '../scripts/security-headers.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder that can be swapped while running, with the headers of the app unless a test gives its own.
 * @param missing what a missing file is answered with; many hosts give the app for whatever is not there
 */
export async function serve(
  root: string,
  headers: Record<string, string> = SECURITY_HEADERS,
  missing: 'not-found' | 'app' = 'not-found',
) {
  const state = { root };
  const server: Server = createServer(async (req, res) => {
    const path = normalize(decodeURIComponent(new URL(req.url ?? '/', 'http://x').pathname)).replace(
      /^([/\\]|\.\.)+/,
      '',
    );
    const send = async (file: string) => {
      const body = await readFile(join(state.root, file));
      res.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
        ...headers,
      });
      res.end(body);
    };
    try {
      await send(path === '' ? 'index.html' : path);
    } catch {
      if (extname(path) && missing === 'not-found') res.writeHead(404).end();
      else await send('index.html');
    }
  });
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    use: (folder: string) => {
      state.root = folder;
    },
    close: () =>
      new Promise<void>((ok) => {
        server.closeAllConnections();
        server.close(() => ok());
      }),
  };
}
