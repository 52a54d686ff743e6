import { expect, test } from './axe-test.ts';
import { expectAccessible, expectNoSidewaysScroll } from './steps.ts';

test('given a phone, when the page on use and limits is opened, then purpose and hazards can be read, and axe finds nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByText('Menu').click();
  await page.getByRole('button', { name: 'Intended use and limits' }).click();
  const about = page.getByRole('dialog', { name: 'Intended use and limits' });
  await expect(about.getByRole('heading', { name: 'Who uses it' })).toBeVisible();
  await about.getByText(/^Checking a recommendation yourself/).click();
  await expect(about.getByRole('article', { name: /^4\. .*review the basis/ })).toBeVisible();
  await about.getByText(/^Hazards: /).click();
  const last = about.getByRole('article', { name: /^HZ59: / });
  await last.scrollIntoViewIfNeeded();
  await expect(last.getByText('What stops it')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(await about.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
});
