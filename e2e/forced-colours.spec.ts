import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectStarted, option } from './steps.ts';

test.use({ forcedColors: 'active' });

const ground = (element: Locator) => element.evaluate((node) => getComputedStyle(node).backgroundColor);

/** Chosen and not chosen differ in their ground; what stands on it can be told from it. */
async function expectMarked(chosen: Locator, other: Locator) {
  const own = await ground(chosen);
  expect(own).not.toBe(await ground(other));
  const inks = await chosen.evaluate((node) =>
    [node, ...node.querySelectorAll('*')].map((each) => getComputedStyle(each).color),
  );
  expect(inks).not.toContain(own);
  // The browser's own plate under words would have the colour of the words.
  const adjusted = await chosen.evaluate((node) =>
    [node, ...node.querySelectorAll('*')].map((each) => getComputedStyle(each).getPropertyValue('forced-color-adjust')),
  );
  expect(new Set(adjusted)).toEqual(new Set(['none']));
}

test('given forced colours, when an answer is chosen, then it looks otherwise than the others', async ({ page }) => {
  await page.goto('/');
  await expectStarted(page);
  await option(page, /^Stent type/, 'DES').click();
  await expectMarked(option(page, /^Stent type/, 'DES'), option(page, /^Stent type/, 'BMS'));
  await option(page, /^Stent layers/, '1').click();
  await expectMarked(option(page, /^Stent layers/, '1'), option(page, /^Stent layers/, '3'));
});

const STATES: Record<string, (page: Page) => Promise<[Locator, Locator]>> = {
  'several answers at once': async (page) => {
    const group = page.getByRole('group', { name: /^Intravascular imaging|^Imaging/ }).first();
    await group.getByRole('button').first().click();
    return [group.getByRole('button').first(), group.getByRole('button').nth(1)];
  },
  'the section one is in': async (page) => {
    const bar = page.getByRole('navigation', { name: 'Sections of the case' });
    return [bar.locator('[aria-current=true]'), bar.locator('button:not([aria-current])').first()];
  },
  'the library when it is open': async (page) => {
    const button = page.getByRole('button', { name: 'Cases', exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    return [button, page.getByRole('button', { name: 'New case' })];
  },
  'the reason that is selected': async (page) => {
    await option(page, /^Stent type/, 'DES').click();
    await option(page, /^Stent layers/, '3').click();
    const reasons = page.locator('#plan button[aria-pressed]');
    await reasons.first().click();
    return [
      page.locator('#plan button[aria-pressed=true]').first(),
      page.locator('#plan button[aria-pressed=false]').first(),
    ];
  },
};

for (const [what, reach] of Object.entries(STATES))
  test(`given forced colours, then ${what} is marked`, async ({ page }) => {
    await page.goto('/');
    await expectStarted(page);
    await expectMarked(...(await reach(page)));
  });

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 400, height: 800 } });
  test('given forced colours, then the pane that is shown is marked', async ({ page }) => {
    await page.goto('/');
    await expectStarted(page);
    const panes = page.getByRole('navigation', { name: 'Panes' });
    await expectMarked(panes.locator('[aria-current=true]'), panes.locator('button:not([aria-current])').first());
  });
});
