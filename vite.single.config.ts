import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { compiledMessages } from './scripts/messages-plugin.ts';
import { noticesOfAll } from './scripts/notices-plugin.ts';
import { oneFile } from './scripts/one-file-plugin.ts';
import { APP_VERSION } from './src/app/version.ts';

// Vite keeps a NODE_ENV that it finds, and under `test` the build would hold React's development version.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

/** One HTML file for a workstation on which nothing can be installed and nothing is served. */
export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    compiledMessages(),
    noticesOfAll('./src/features/about/licences.txt'),
    viteSingleFile({ outputFileName: 'relumen.html' }),
    oneFile({ fileName: 'relumen.html', version: APP_VERSION, icon: 'public/icon.svg' }),
  ],
  // No worker can be had from a file: the same work in the page.
  resolve: { alias: [{ find: /^\.\/in-worker\.ts$/, replacement: './in-page.ts' }] },
  build: { outDir: 'dist-single', target: 'es2022', sourcemap: false, modulePreload: { polyfill: false } },
});
