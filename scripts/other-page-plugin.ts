import { build, type Plugin } from 'vite';

/**
 * Builds the page of the other territory into the same folder, from the same sources and with a configuration of its own,
 * before the service worker lists what is there: one folder, one precache.
 * @param configFile the configuration of that page
 */
export function otherPage(configFile: string): Plugin {
  let outDir = '';
  return {
    name: 'relumen:other-page',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    writeBundle: {
      sequential: true,
      async handler() {
        await build({ configFile, logLevel: 'warn', build: { outDir, emptyOutDir: false } });
      },
    },
  };
}
