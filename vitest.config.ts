import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The service worker does not exist under Vitest: its virtual module is replaced by one that does nothing. */
const withoutServiceWorker = {
  name: 'relumen:without-service-worker',
  resolveId: (id: string) => (id.startsWith('virtual:pwa-register') ? `\0${id}` : undefined),
  load: (id: string) =>
    id.startsWith('\0virtual:pwa-register')
      ? `export const registerSW = () => async () => {};
         export const useRegisterSW = () => ({
           needRefresh: [false, () => {}], offlineReady: [false, () => {}], updateServiceWorker: async () => {},
         });`
      : undefined,
};

export default defineConfig({
  plugins: [react(), withoutServiceWorker],
  test: {
    maxWorkers: 2,
    // Properties run over a thousand cases each: on a busy machine that takes longer than the default five seconds.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', include: ['tests/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup-dom.ts'],
        },
      },
    ],
  },
});
