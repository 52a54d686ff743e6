import { defineConfig } from '@playwright/test';
import { testLaunch } from './scripts/browsers.mjs';
import { portOf } from './scripts/ports.mjs';

// Not 4173, where `npm start` may be running.
const port = portOf(process.env.E2E_PORT || '4183');
if (port === undefined) throw new Error(`E2E_PORT=${process.env.E2E_PORT} is not a port number.`);
const baseURL = `http://localhost:${port}`;

/** Serves dist/, so build first; `npm test` does. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  // A busy machine, not a slow app: nothing here is a timed claim.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    // A sixth of the time, for what is only looked at where somebody looks for a failure: `npx playwright test --trace on`.
    trace: 'off',
    // Of 240 files that each test would put away for a time without a network, most tests have no use: see e2e/offline.spec.ts.
    serviceWorkers: 'block',
    // What can never be pressed says so at its own line, and not at the end of the test.
    actionTimeout: 30_000,
    // The question of the first start has been answered; e2e/heart-or-leg.spec.ts asks it.
    storageState: {
      cookies: [],
      origins: [{ origin: baseURL, localStorage: [{ name: 'relumen.page', value: 'heart' }] }],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', launchOptions: testLaunch() } }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port}`,
    url: baseURL,
    reuseExistingServer: false, // a server already there is not this build: Playwright then says that the port is used
    stdout: 'ignore',
  },
});
