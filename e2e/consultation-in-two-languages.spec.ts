import { type Browser, expect, type Page, test } from '@playwright/test';
import { az } from '../src/i18n/az/catalogue.ts';
import { ru } from '../src/i18n/ru/catalogue.ts';
import { FULL_CASE } from '../tests/interop/second-opinion/messages.ts';
import {
  makeReady,
  openFile,
  opinion,
  savedBy,
  TEXTS,
  type Words,
  writeAnswer,
  writeRequest,
} from './opinion-steps.ts';
import { expectAccessible, givenCase } from './steps.ts';

const ENGLISH = /\b(the|and|of|with|was)\b/;

/** Chooses the language in the header, and reads the note on its review away. */
async function speak(page: Page, name: string, words: Words): Promise<void> {
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: name });
  await page.getByRole('button', { name: words['language.read'] }).click();
  await expect(page.getByRole('combobox', { name: words['language.choose'] })).toBeVisible();
}

async function elsewhere(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto('/');
  return page;
}

test('given a case on an Azerbaijani screen, when it is reported, sent and answered on a Russian one, then each side reads its own language and what the other typed', async ({
  page,
  browser,
}) => {
  await givenCase(page, FULL_CASE);
  await speak(page, 'Azərbaycanca', az);

  await page.getByTitle(az['leaving.report'], { exact: true }).click();
  const report = page.getByRole('dialog', { name: az['leaving.report.title'] });
  await expect(report).toContainText(az['report-window.unread']);
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.getByTitle(az['leaving.opinion'], { exact: true }).click();
  await writeRequest(page, 'az', TEXTS.az, az);
  expect(await opinion(page, az).innerText()).not.toMatch(ENGLISH);
  await expectAccessible(page);
  await makeReady(page, az);
  const request = await savedBy(page, opinion(page, az).getByRole('button', { name: az['opinion.file.save'] }));

  const there = await elsewhere(browser);
  await speak(there, 'Русский', ru);
  await there.getByTitle(ru['leaving.opinion'], { exact: true }).click();
  await openFile(there, request.name, request.text, ru);
  await expect(opinion(there, ru).getByText(ru['opinion.request.title'])).toBeVisible();
  await expect(opinion(there, ru).getByText(TEXTS.az.question)).toBeVisible();
  await expect(opinion(there, ru).getByText(ru['opinion.plan.same'])).toBeVisible();
  await expectAccessible(there);
  await writeAnswer(there, ru);
  const answer = await savedBy(there, opinion(there, ru).getByRole('button', { name: ru['opinion.file.save'] }));
  await there.context().close();

  await opinion(page, az).getByRole('button', { name: az['opinion.back'] }).click();
  await openFile(page, answer.name, answer.text, az);
  await expect(opinion(page, az).getByText(az['opinion.answer.came'])).toBeVisible();
  await expect(opinion(page, az).getByText('Lithotripsy next, then measure again.')).toBeVisible();
  await expectAccessible(page);
});
