import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Locator, type Page } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { CaseData } from '../src/engine/types/case-data.ts';
import { givenCase } from './steps.ts';

export const TEXTS = {
  en: { situation: 'Balloon failed, flow kept, wire across.', question: 'Lithotripsy next, or stop and refer?' },
  az: { situation: 'Balon açmadı, axın qorunub, tel keçib.', question: 'Litotripsiya, yoxsa göndərək?' },
  ru: { situation: 'Баллон не раскрыл, кровоток сохранён.', question: 'Литотрипсия или перевод?' },
} as const;
export type Language = keyof typeof TEXTS;

export const opinion = (page: Page): Locator => page.getByRole('dialog', { name: 'Second opinion' });

export async function givenOpinion(page: Page, caseData: CaseData): Promise<void> {
  await givenCase(page, caseData);
  await page.getByRole('button', { name: 'Second opinion' }).click();
  await expect(opinion(page)).toBeVisible();
}

/** Fills what a request needs, and takes it to the page that shows everything that leaves. */
export async function writeRequest(page: Page, language: Language = 'en'): Promise<void> {
  const window = opinion(page);
  await window.getByRole('button', { name: 'Ask about this case' }).click();
  const choose = (label: string, option: string) =>
    window.getByLabel(label, { exact: true }).selectOption({ label: option });
  await choose('Urgency', 'Urgent: acute, no clear threat to life');
  await window.getByLabel('Answer needed by').fill('2099-01-01T12:00');
  await choose('Who asks', 'Interventional cardiologist');
  await window.getByLabel('Centre').fill('Regional lab');
  await window.getByLabel('Whom').fill('Tertiary centre');
  await window.getByLabel('How to reach the lab').fill('duty phone 555 44 17');
  await window.getByLabel('Why now?').fill(TEXTS[language].situation);
  await window.getByLabel('The question, in one sentence').fill(TEXTS[language].question);
  await choose('Can the patient be transferred?', 'Yes');
  await choose('Has the patient agreed to this consultation?', 'Yes');
  await choose('Angiography, runs', 'comes separately');
  await choose('Language of this request', { en: 'English', az: 'Azerbaijani', ru: 'Russian' }[language]);
  await window.getByRole('button', { name: 'Check, and show everything that leaves' }).click();
  await expect(window.getByText('This is everything that leaves')).toBeVisible();
}

export async function makeReady(page: Page): Promise<void> {
  await opinion(page).getByRole('button', { name: 'I have read it: make it ready' }).click();
  await expect(opinion(page).getByText('Ready. Not sent yet')).toBeVisible();
}

/** The answer of a consultant who has the request open, made ready. */
export async function writeAnswer(page: Page): Promise<void> {
  const window = opinion(page);
  await window.getByRole('button', { name: 'Write the answer' }).click();
  const choose = (label: string, option: string) =>
    window.getByLabel(label, { exact: true }).selectOption({ label: option });
  await choose('Who answers', 'Interventional cardiologist');
  await window.getByLabel('Centre', { exact: true }).fill('Tertiary centre');
  await choose('Can this be answered from what was sent?', 'Partly');
  await window.getByLabel('Opinion', { exact: true }).fill('Lithotripsy next, then measure again.');
  await window.getByLabel('There is none to state').check();
  await choose('Responsibility', 'The requester keeps it');
  await window.getByRole('button', { name: 'Check, and show everything that leaves' }).click();
  await expect(window.getByText('Ready. Not sent yet')).toBeVisible();
}

let decoder: Promise<unknown> | undefined;

/** What a decoder that is not the product's reads off the pixels of the screen. */
export async function readOffScreen(picture: Locator): Promise<string> {
  decoder ??= Promise.resolve(
    prepareZXingModule({
      overrides: {
        wasmBinary: readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
          .buffer as ArrayBuffer,
      },
      fireImmediately: true,
    }),
  );
  await decoder;
  await picture.scrollIntoViewIfNeeded();
  const [read] = await readBarcodes(new Uint8Array(await picture.screenshot()));
  return read?.text ?? '';
}

export const savedBy = async (page: Page, button: Locator) => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};
