import { statSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { join } from 'node:path';

/**
 * Addresses of files, not of screens: what lies among the scripts, and what has an ending. A missing one must never be
 * answered with the app, by the server as little as by the service worker, which asks with the query behind the path.
 */
export const FILE_ADDRESSES: readonly RegExp[] = [/^\/assets(\/|\?|$)/, /^[^?]*\/[^/?]*\.[^/?]*(\?|$)/];

/** A file that is there, the app for a screen, or nothing: 404. */
export type AskedFor = 'file' | 'app' | 'nothing';

/**
 * What a request for something to read asks for. The app is given to whoever goes to an address, never to a script, a
 * picture or a fetch, which would take it for what they asked for.
 * @param root the folder that is served; what lies outside is nothing
 */
export function askedFor({ url, headers }: Pick<IncomingMessage, 'url' | 'headers'>, root: string): AskedFor {
  const path = pathIn(url ?? '/');
  if (path === undefined) return 'nothing';
  const file = path === '/' ? '/index.html' : path;
  if (isSafe(file) && statSync(join(root, file), { throwIfNoEntry: false })?.isFile()) return 'file';
  return !FILE_ADDRESSES.some((each) => each.test(path)) && goesThere(headers) ? 'app' : 'nothing';
}

/** Decoded as the server behind this one decodes it, so that both mean the same file. */
function pathIn(url: string): string | undefined {
  try {
    return decodeURI(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** No way out of the folder, no hidden file, nothing that a file system would read in a way of its own. */
const isSafe = (path: string): boolean =>
  path.startsWith('/') &&
  path.split('/').every((part, i) => (i === 0 ? part === '' : /^[^.\\:\0][^\\:\0]*$/.test(part)));

/** Browsers say what an answer is for; of anything else it is told by what it takes. */
function goesThere(headers: IncomingHttpHeaders): boolean {
  const mode = headers['sec-fetch-mode'];
  return mode === undefined ? (headers.accept ?? '').includes('text/html') : mode === 'navigate';
}
