import { afterEach, describe, vi } from 'vitest';
import { describeOtherPage, HEART, LEG } from './two-pages.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('of the leg, for the page of the heart', () => describeOtherPage(HEART, LEG));
