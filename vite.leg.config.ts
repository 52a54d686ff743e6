import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fhirCodeSystems } from './scripts/fhir-plugin.ts';
import { compiledMessages } from './scripts/messages-plugin.ts';
import { LEG } from './scripts/territory-runner.mjs';

/** The page of the leg: the same sources with the other territory, built into the folder of the page of the heart. */
export default defineConfig({
  plugins: [react(), tailwindcss(), compiledMessages(), fhirCodeSystems('./scripts/dictionary/code-systems.ts', LEG)],
  resolve: { conditions: ['limb', 'module', 'browser', 'production'] },
  build: {
    target: 'es2022',
    sourcemap: false,
    emptyOutDir: false,
    copyPublicDir: false,
    // On a slow machine the bundler would tell at length which of its parts took how long.
    rolldownOptions: {
      input: 'leg.html',
      checks: { bundlerTimings: false },
      // The styles of both pages are the same, and so is their file.
      output: { assetFileNames: 'assets/index-[hash][extname]' },
    },
    // All texts of the leg are in its first script: there is no first screen that needs few of them yet.
    chunkSizeWarningLimit: 650,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
    },
  },
});
