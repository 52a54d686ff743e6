import { build, type Plugin } from 'vite';

/** The other page, and the scripts that were built for it. */
export interface OtherPage {
  readonly plugin: Plugin;
  readonly scripts: () => readonly string[];
}

/**
 * Builds the page of the other territory into the same folder, from the same sources and with a configuration of its own,
 * before the service worker lists what is there: one folder, one precache.
 * @param configFile the configuration of that page
 */
export function otherPage(configFile: string): OtherPage {
  let outDir = '';
  let scripts: readonly string[] = [];
  const plugin: Plugin = {
    name: 'relumen:other-page',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    writeBundle: {
      sequential: true,
      async handler() {
        const built = await build({
          configFile,
          configLoader: 'runner', // read in memory: the project need not be one that can be written to
          logLevel: 'warn',
          build: { outDir, emptyOutDir: false },
        });
        scripts = [built]
          .flat()
          .flatMap((each) => ('output' in each ? each.output : []))
          .filter(({ type }) => type === 'chunk')
          .map(({ fileName }) => fileName);
      },
    },
  };
  return { plugin, scripts: () => scripts };
}
