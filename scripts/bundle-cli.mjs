// Bundles src/cli/main.ts into the one file named on the command line, with the bundler that Vite already brings.
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';

const target = process.argv[2];
if (!target) throw new Error('usage: node scripts/bundle-cli.mjs <bundle file>');
const folder = dirname(target);
const cache = dirname(folder);
const draft = join(cache, `draft-${process.pid}`);

process.env.NODE_ENV = 'production';
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: draft,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: basename(target), codeSplitting: false } },
  },
});

mkdirSync(cache, { recursive: true });
for (const name of readdirSync(cache))
  if (name.startsWith('cli-')) rmSync(join(cache, name), { recursive: true, force: true });
try {
  renameSync(draft, folder); // in one step: a second run never sees half a bundle
} catch {
  rmSync(draft, { recursive: true, force: true }); // a run beside this one was quicker
}
