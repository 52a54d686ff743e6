// @vitest-environment jsdom
import { afterEach, describe, vi } from 'vitest';
import { describeOtherPage, HEART, LEG } from '../app/library/two-pages.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

// The name of the heart's draft is how that of the leg's begins.
describe('of the heart, for the page of the leg', () => describeOtherPage(LEG, HEART));
