import { test as base, expect } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { expectDrawn } from './steps.ts';

export { expect };

/** Every browser test ends with the accessibility checker on the page as the test has left it. */
export const test = base.extend({
  page: async ({ page }, provide) => {
    await provide(page);
    if (page.isClosed() || !page.url().startsWith('http')) return;
    await expectDrawn(page);
    expect(await axeFindings(page)).toEqual([]);
  },
});
