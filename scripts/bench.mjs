// `npm run bench`: how fast cases are evaluated, and the same rules fired by other engines; bench/main.ts. `-- --quick`
// for a look. Bundled first, and not run through Vite's module runner as other scripts are: that one turns every import
// into a property access, which would be measured too. The engines themselves stay in node_modules, as they are shipped.
import './setup.mjs';
import { spawnSync } from 'node:child_process';
import { build } from 'vite';

const folder = 'node_modules/.cache/relumen/bench';
process.env.NODE_ENV = 'production';
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: 'bench/main.ts',
    outDir: folder,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
  },
});
// A process of its own: nothing of the bundler is warm or in memory when the first case is timed.
const run = spawnSync(process.execPath, [`${folder}/main.mjs`, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
