import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { askedFor } from './asked-for.ts';
import { compressible } from './compressible.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Built files never change under their name; everything else is asked for again, and answered with 304 when unchanged. */
const HASHED = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/;

type Encoding = 'br' | 'gzip';

/** The better of the two that the browser takes; undefined where it takes neither. */
export function encodingFor(accepted: string | string[] | undefined): Encoding | undefined {
  const names = String(accepted ?? '')
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => !/;\s*q=0(\.0*)?$/.test(each))
    .map((each) => each.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((each) => names.includes(each));
}

/** The file of `root` that a request asks for, if it is one that is worth compressing. Nothing outside is ever served. */
export function fileFor(url: string | undefined, root: string): string | undefined {
  const path = (url ?? '/').split(/[?#]/)[0] ?? '/';
  const asked = path === '/' ? '/index.html' : path;
  if (!/^(\/[\w-][\w.-]*)+$/.test(asked) || !compressible(asked)) return undefined;
  const file = join(root, asked);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

type Headers = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/**
 * `vite preview` sends everything as it lies there, and the app for what does not; this compresses what shrinks, as any
 * host of the build would, and answers what is missing as missing.
 */
export function compressedPreview(): Plugin {
  return {
    name: 'relumen:compressed-preview',
    // No fallback of its own: `askedFor` alone says who is given the app.
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa' } : undefined),
    configurePreviewServer(server) {
      const { root, build, preview } = server.config;
      server.middlewares.use(previewFrom(resolve(root, build.outDir), preview.headers));
    },
  };
}

/** Stands before the server of Vite, which is left with files that do not shrink and with what is no reading. */
export function previewFrom(root: string, headers: Headers) {
  const compressed = compressedFrom(root, headers);
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const asked = askedFor(request, root);
    if (asked === 'nothing') return missing(request, response, headers);
    if (asked === 'app') request.url = '/index.html';
    if (compressed(request, response)) return;
    // Vite would compress for whoever names gzip, were it to refuse it: `gzip;q=0`.
    request.headers['accept-encoding'] = 'identity';
    next();
  };
}

function missing(request: IncomingMessage, response: ServerResponse, headers: Headers): void {
  give(response, headers);
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : 'Not found\n');
}

function give(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
}

/** Answers what it can compress and says whether it did. Each file is compressed once for each version of it. */
export function compressedFrom(root: string, headers: Headers) {
  const kept = new Map<string, { tag: string; body: Buffer }>();
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const file = fileFor(request.url, root);
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    response.setHeader('Vary', 'Accept-Encoding');
    const encoding = encodingFor(request.headers['accept-encoding']);
    if (!encoding) return false;
    const { mtimeMs, size } = statSync(file);
    const tag = `"${encoding}-${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    give(response, headers);
    response.setHeader(
      'Cache-Control',
      HASHED.test(request.url ?? '') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return true;
    }
    const key = `${encoding} ${file}`;
    const known = kept.get(key);
    const body = known?.tag === tag ? known.body : compress(readFileSync(file), encoding);
    kept.set(key, { tag, body });
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': encoding,
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}

const compress = (content: Buffer, encoding: Encoding): Buffer =>
  encoding === 'br'
    ? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    : gzipSync(content, { level: 9 });
