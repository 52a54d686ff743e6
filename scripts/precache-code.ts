import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that the worker keeps: its address, what it is kept under, and the sum of what was built. */
export interface KeptFile {
  readonly url: string;
  readonly key: string;
  readonly integrity: string;
}

/** The files that a generated worker keeps, read from its own list. @throws when there is none in it */
export async function keptFiles(worker: string, folder: string): Promise<readonly KeptFile[]> {
  const listed = [...worker.matchAll(/\{url:"([^"]+)",revision:(?:null|"([^"]+)")/g)];
  if (listed.length === 0) throw new Error('the generated worker lists no files to keep');
  return Promise.all(
    listed.map(async ([, url = '', revision]) => {
      const sum = createHash('sha256').update(await readFile(join(folder, url)));
      return {
        url,
        key: revision ? `${url}?__WB_REVISION__=${revision}` : url,
        integrity: `sha256-${sum.digest('base64')}`,
      };
    }),
  );
}

/**
 * Lets the worker count what it keeps when a window asks, and fetch again what is gone: a browser short of room, or
 * whoever empties its caches, takes files from a worker that goes on as if it had them. Only what was built is taken: the
 * server may hold another release by now, and half of one beside half of the other is no program.
 */
export const completingCode = (files: readonly KeptFile[]): string => `
self.addEventListener("message", (event) => {
  if (event.data?.type !== "COMPLETE_PRECACHE") return;
  const complete = async () => {
    const cache = await caches.open("workbox-precache-v2-" + registration.scope);
    const outcomes = await Promise.all(${JSON.stringify(files.map(({ url, key, integrity }) => [url, key, integrity]))}.map(async ([url, key, integrity]) => {
      if (await cache.match(key)) return "kept";
      try {
        const response = await fetch(url, { integrity, cache: "no-cache", credentials: "same-origin" });
        if (!response.ok) return "missing";
        await cache.put(key, response);
        return "mended";
      } catch {
        return "missing";
      }
    }));
    const count = (one) => outcomes.filter((each) => each === one).length;
    event.ports[0]?.postMessage({ missing: count("missing"), mended: count("mended") });
  };
  event.waitUntil(complete());
});
`;
