import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

// jsdom lays nothing out: there are no sizes to observe.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

afterEach(cleanup);

// Rooms that are fetched when they are needed must have come before their window is taken away: what comes later is an
// error outside every test.
afterAll(() => vi.dynamicImportSettled());
