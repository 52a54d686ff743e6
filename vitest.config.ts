import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** What the page of the leg is built with: there `#territory` is the limb. */
const LEG = { conditions: ['limb', 'module', 'node', 'development|production'] };

export default defineConfig({
  plugins: [react()],
  test: {
    maxWorkers: 2,
    // Properties run over a thousand cases each: on a busy machine that takes longer than the default five seconds.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/leg/**'] },
      },
      {
        extends: true,
        resolve: LEG,
        ssr: { resolve: LEG },
        test: { name: 'leg', environment: 'node', include: ['tests/leg/**/*.test.ts'] },
      },
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
