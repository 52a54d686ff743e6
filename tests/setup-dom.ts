import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

// jsdom lays nothing out: there are no sizes to observe.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// Nor anything to bring into sight.
Element.prototype.scrollIntoView = () => {};

// A busy machine, not a slow app: nothing here is a timed claim.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);

// Rooms that are fetched when they are needed must have come before their window is taken away: what comes later is an
// error outside every test.
afterAll(() => vi.dynamicImportSettled());
