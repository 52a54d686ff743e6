import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledMessages } from './scripts/messages-plugin.ts';

/** The page of the leg: the same sources with the other territory, built into the folder of the page of the heart. */
export default defineConfig({
  plugins: [react(), tailwindcss(), compiledMessages()],
  resolve: { conditions: ['limb', 'module', 'browser', 'production'] },
  build: {
    target: 'es2022',
    sourcemap: false,
    emptyOutDir: false,
    copyPublicDir: false,
    rollupOptions: { input: 'leg.html' },
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
    },
  },
});
