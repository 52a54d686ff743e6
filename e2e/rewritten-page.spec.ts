import { expect, type Page, test } from '@playwright/test';
import { expectDrawn, expectStarted, option } from './steps.ts';

/** Stands in for a translator: every text gives way to elements of its own, later ones too. The words stay as they are. */
async function translate(page: Page) {
  await page.evaluate(() => {
    const take = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || !text.isConnected || text.parentElement?.closest('font, script, style')) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    take(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) take(node.parentNode ?? node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

const words = (page: Page, region: string) =>
  page.locator(region).evaluate((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

const TAPS = [
  [/^Stent layers/, '1'],
  [/^Stent type/, 'DES'],
  [/^Angiographic pattern|^Pattern/, 'IB edge'],
  [/^Stent underexpansion/, 'Yes'],
  [/^Stent layers/, '3'],
  [/^Stent underexpansion/, 'No'],
  [/^Stent type/, 'BMS'],
  [/^Stent layers/, '2'],
  [/^High bleeding risk|^Bleeding risk/, 'Yes'],
] as const;

test('given the product, when it is asked, then no translator is invited before it has its languages', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('translate', 'no');
});

test('given another program rewrites every text, when the case is answered, then nothing crashes and every word is that of an untouched window', async ({
  browser,
  baseURL,
}) => {
  const [rewritten, untouched] = await Promise.all(
    [0, 1].map(async () => (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()),
  );
  if (!rewritten || !untouched) throw new Error('two windows');
  const errors: string[] = [];
  rewritten.on('pageerror', (error) => errors.push(error.message));
  for (const page of [rewritten, untouched]) {
    await page.goto('/');
    await expectStarted(page);
    await expect(page.locator('#why')).toContainText(/\w/);
  }
  await translate(rewritten);
  const same = async (after: string) => {
    for (const page of [rewritten, untouched]) await expectDrawn(page);
    for (const region of ['#plan', '#why', '#case'])
      await expect(async () =>
        expect(await words(rewritten, region), `${region} ${after}`).toBe(await words(untouched, region)),
      ).toPass({ timeout: 20_000 });
  };
  for (const [group, name] of TAPS) {
    const there = await option(untouched, group, name).count();
    if (there === 0) continue;
    for (const page of [rewritten, untouched]) await option(page, group, name).first().click();
    await same(`after ${group} ${name}`);
  }
  for (let n = 0; n < 4; n++) {
    for (const page of [rewritten, untouched]) await page.getByRole('button', { name: /^Undo/ }).click();
    await same(`after undo ${n}`);
  }
  for (const page of [rewritten, untouched]) await page.getByRole('button', { name: 'New case' }).click();
  await same('after a new case');
  expect(errors).toEqual([]);
  await expect(rewritten.getByText('The screen has failed')).toHaveCount(0);
  await expect(rewritten.getByText('This part could not be loaded or has failed.')).toHaveCount(0);
});
