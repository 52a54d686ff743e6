import { expect, type Page } from '@playwright/test';
import { APP_VERSION } from '../src/app/version.ts';
import { enterCode, openCases, stored } from './library-steps.ts';
import { answer, option } from './steps.ts';

/** Uses the program from one end to the other, everything that comes later than the first screen included. */
export async function useEverything(page: Page, label: string) {
  await enterCode(page, label);
  await option(page, /^Stent type/, 'DES').click();
  await option(page, /^Stent layers/, '1').click();
  await option(page, /^Stent underexpansion/, 'Yes').click();
  await expect(answer(page)).toContainText('NC balloon');
  await page
    .getByRole('button', { name: /^First: Expansion of the stent comes first/ })
    .first()
    .click();
  const why = page.getByRole('region', { name: 'Why' });
  await expect(why.getByRole('heading', { name: /Expansion of the stent comes first/ }).first()).toBeVisible();
  await expect.poll(() => stored(page)).toEqual([{ label, layers: 1 }]);

  await page.getByRole('button', { name: 'Rule book' }).click();
  const book = page.getByRole('dialog');
  await expect(book.getByText(/another DES is recommended/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Intended use and limits' }).click();
  await expect(page.getByText(`Relumen ${APP_VERSION}, knowledge`)).toBeVisible();
  await page.getByText('Licences of what it is built with').click();
  await expect(page.getByText(/^Relumen is built with the following/)).toContainText('Meta Platforms');
  await page.keyboard.press('Escape');
  await openCases(page);
  await page.keyboard.press('Escape');
}
