import { test as base, expect as baseExpect } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { expectDrawn } from './steps.ts';

export { expect } from '@playwright/test';

/** Every browser test ends with the accessibility checker on the page as the test has left it. */
export const test = base.extend({
  page: async ({ page }, provide) => {
    await provide(page);
    if (page.isClosed() || !page.url().startsWith('http')) return;
    await expectDrawn(page);
    baseExpect(await axeFindings(page)).toEqual([]);
  },
});
