import { expect, type Page, test } from '@playwright/test';

const lab = (page: Page) => page.getByRole('button', { name: /^(ESC|ACC)/ }).first();

test('given two windows, when the lab is set in one, then it holds in the other, which undoes none of it', async ({
  context,
}) => {
  const [a, b] = [await context.newPage(), await context.newPage()];
  await a.goto('/');
  await b.goto('/');
  await lab(a).click();
  const settings = a.getByRole('dialog', { name: 'Lab settings' });
  await settings.getByRole('radio', { name: /^ACC/ }).click();
  await settings.getByRole('button', { name: /brachytherapy/i }).click();
  await a.keyboard.press('Escape');
  await expect(lab(b)).toContainText('ACC');
  await expect(lab(b)).toContainText('1 tool lacking');
  await b.getByRole('button', { name: 'Light screen' }).click();
  await expect(a.locator('html')).toHaveAttribute('data-theme', 'light');
  await a.reload();
  await expect(lab(a)).toContainText('ACC');
  await expect(lab(a)).toContainText('1 tool lacking');
});
