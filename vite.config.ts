import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { FILE_ADDRESSES } from './scripts/asked-for.ts';
import { compressedPreview } from './scripts/compressed-preview.ts';
import { fhirCodeSystems } from './scripts/fhir-plugin.ts';
import { firstScreenInPage } from './scripts/first-screen-plugin.ts';
import { firstScript } from './scripts/first-script.ts';
import { knowledgeDocument } from './scripts/knowledge-plugin.ts';
import { compiledMessages } from './scripts/messages-plugin.ts';
import { noticesOfAll } from './scripts/notices-plugin.ts';
import { otherPage } from './scripts/other-page-plugin.ts';
import { SECURITY_HEADERS } from './scripts/security-headers.ts';
import { HEART } from './scripts/territory-runner.mjs';
import { holdToBuild, speakingWorker } from './scripts/worker-plugin.ts';

// Vite keeps a NODE_ENV that it finds, and under `test` the build would hold React's development version.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

const leg = otherPage('./vite.leg.config.ts');

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    compiledMessages(),
    noticesOfAll('./src/features/about/licences.txt'),
    compressedPreview(),
    firstScreenInPage('./src/app/first-screen.tsx', './src/app/before-paint.js'),
    knowledgeDocument('./src/app/knowledge-document.ts'),
    fhirCodeSystems('./scripts/dictionary/code-systems.ts', HEART),
    leg.plugin,
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      includeAssets: [], // globPatterns below already takes everything in public/,
      includeManifestIcons: false, // the icons included
      manifest: {
        id: '/',
        name: 'Relumen',
        short_name: 'Relumen',
        description: 'Decision support for coronary in-stent restenosis',
        lang: 'en',
        categories: ['medical'],
        start_url: '/',
        scope: '/',
        display: 'standalone',
        theme_color: '#0d1317',
        background_color: '#0d1317',
        icons: [
          { src: 'pwa-64x64.png', sizes: '64x64', type: 'image/png' },
          { src: 'pwa-192x192.png', sizes: '192x192', type: 'image/png' },
          { src: 'pwa-512x512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: 'maskable-icon-512x512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,ico,woff2,json}'],
        globIgnores: ['fhir/**', 'assets/audit-worker-*'], // for other programs; a second copy of the engine, for which the page stands in
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [...FILE_ADDRESSES],
        directoryIndex: null, // `/` too is a screen, answered by the fallback
        cleanupOutdatedCaches: true,
        // The first visit's window too: an update that nobody there was asked about would otherwise not wait for it.
        clientsClaim: true,
        inlineWorkboxRuntime: true, // one file: with Trusted Types on sw.js itself, importScripts would be refused (silently)
      },
      integration: { beforeBuildServiceWorker: ({ workbox }) => holdToBuild(workbox) },
    }),
    speakingWorker('./src/app/update/build.ts', { name: 'leg', conditions: ['limb'], scripts: leg.scripts }),
  ],
  // Of a worker the build makes a script of its own, by plugins of its own.
  worker: { format: 'es', plugins: () => [compiledMessages()] },
  build: {
    target: 'es2022',
    sourcemap: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstScript, debugName: 'first script' }] } } },
    modulePreload: {
      // Browsers of that target preload modules themselves, or load them a moment later.
      polyfill: false,
      // A room names what it needs itself. A list of it all would be in the first script, and the worker has it all at hand.
      resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
    },
  },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true, headers: SECURITY_HEADERS },
});
