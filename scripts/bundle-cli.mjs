// Bundles an entry of src/cli, main.ts unless another is named, into the one file named on the command line, with the bundler that Vite already brings.
// What goes wrong is said in its own words, without the bundler's: whoever runs the headless entry has no part in it.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { build } from 'vite';
import { reason } from './places.mjs';

const [, , target, name = 'main'] = process.argv;
if (!target) throw new Error('usage: node scripts/bundle-cli.mjs <bundle file> [entry]');

process.env.NODE_ENV = 'production';
try {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: `src/cli/${name}.ts`,
      write: false, // by the bundler, whose words for a full or read-only disk ask to report a fault of its own
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  if (!('output' in built)) throw new Error('there is no bundle');
  writeFileSync(target, built.output[0].code);
} catch (error) {
  console.error(reason(error));
  process.exitCode = 1;
}
