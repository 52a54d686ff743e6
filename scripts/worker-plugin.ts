import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { completingCode, keptFiles } from './precache-code.ts';

type BuildModule = { thisBuild(): object };

/** A page beside the one at the root, with the conditions under which it is built. */
interface PageBeside {
  readonly name: string;
  readonly conditions: readonly string[];
  readonly scripts: () => readonly string[];
}

/** What a service worker needs to answer the question what build it holds; it does so while it waits, and offline. */
export const answeringCode = (build: object): string => `
self.addEventListener("message", (event) => {
  if (event.data?.type === "DESCRIBE_BUILD") event.ports[0]?.postMessage(${JSON.stringify(build)});
});
`;

/**
 * Lets the generated service worker say which build it holds: versions, rules, scripts. Only the waiting worker
 * itself knows that for certain: the server may hold a third build by now, and the precache of a build that was never used.
 * And lets it complete what it keeps: `completingCode`.
 * @param module what describes a page @param beside the page that is built into the same folder
 */
export function speakingWorker(module: string, beside: PageBeside): Plugin {
  let scripts: string[] = [];
  let folder = '';
  return {
    name: 'relumen:speaking-worker',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    generateBundle(_options, bundle) {
      scripts = Object.values(bundle)
        .filter((file) => file.type === 'chunk')
        .map((file) => file.fileName);
    },
    // After vite-plugin-pwa has written the file.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const pages = { [beside.name]: { ...(await describe(module, beside.conditions)), scripts: beside.scripts() } };
        const worker = join(folder, 'sw.js');
        const files = await keptFiles(await readFile(worker, 'utf8'), folder);
        await appendFile(
          worker,
          answeringCode({ ...(await describe(module)), scripts, pages }) + completingCode(files),
        );
      },
    },
  };
}

async function describe(module: string, conditions: readonly string[] = []): Promise<object> {
  const loaded = await runnerImport<BuildModule>(module, {
    configFile: false,
    logLevel: 'error',
    environments: { inline: { resolve: { conditions: [...conditions] } } },
  });
  return loaded.module.thisBuild();
}

interface Precached {
  url: string;
  integrity?: string;
}

/** What of the worker's options says which files it keeps. */
interface Kept<Entry> {
  globDirectory?: string;
  additionalManifestEntries?: (string | Entry)[];
  manifestTransforms?: unknown[];
}

/**
 * Holds every file that the worker keeps to what was built. A server that answers a missing script with the app, a login
 * page of the network in place of a file, half of another release: with any of these the installation fails and is tried
 * again, where otherwise the wrong thing would be kept, and be said to be ready.
 */
export function holdToBuild<Entry extends Precached>(options: Kept<Entry>): void {
  const held = async <E extends Precached>(entry: E): Promise<E> => ({
    ...entry,
    integrity: integrityOf(await readFile(join(options.globDirectory ?? '', entry.url))),
  });
  const added = options.additionalManifestEntries;
  options.manifestTransforms = [
    ...(options.manifestTransforms ?? []),
    async (entries: Entry[]) => {
      // Here the files added by name lie there too; they are joined to the others only after this.
      if (added) for (const [i, entry] of added.entries()) if (typeof entry !== 'string') added[i] = await held(entry);
      return { manifest: await Promise.all(entries.map(held)) };
    },
  ];
}

const integrityOf = (content: Uint8Array): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;
