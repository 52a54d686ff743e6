import { appendFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

type BuildModule = { thisBuild(): object };

/** What a service worker needs to answer the question what build it holds; it does so while it waits, and offline. */
export const answeringCode = (build: object): string => `
self.addEventListener("message", (event) => {
  if (event.data?.type === "DESCRIBE_BUILD") event.ports[0]?.postMessage(${JSON.stringify(build)});
});
`;

/**
 * Lets the generated service worker say which build it holds: versions, rules, scripts. Only the waiting worker
 * itself knows that for certain: the server may hold a third build by now, and the precache of a build that was never used.
 */
export function speakingWorker(module: string): Plugin {
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
        const loaded = await runnerImport<BuildModule>(module, { configFile: false, logLevel: 'error' });
        await appendFile(join(folder, 'sw.js'), answeringCode({ ...loaded.module.thisBuild(), scripts }));
      },
    },
  };
}
