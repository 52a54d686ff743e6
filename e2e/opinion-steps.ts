import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Locator, type Page } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { en } from '../src/i18n/en/catalogue.ts';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { afterBounce, givenCase } from './steps.ts';

export const TEXTS = {
  en: { situation: 'Balloon failed, flow kept, wire across.', question: 'Lithotripsy next, or stop and refer?' },
  az: { situation: 'Balon açmadı, axın qorunub, tel keçib.', question: 'Litotripsiya, yoxsa göndərək?' },
  ru: { situation: 'Баллон не раскрыл, кровоток сохранён.', question: 'Литотрипсия или перевод?' },
} as const;
export type Language = keyof typeof TEXTS;

/** What the screen says, in the language that it speaks. */
export type Words = Readonly<Record<keyof typeof en, string>>;

export const opinion = (page: Page, words: Words = en): Locator =>
  page.getByRole('dialog', { name: words['opinion.title'] });

export async function givenOpinion(page: Page, caseData: CaseData): Promise<void> {
  await givenCase(page, caseData);
  await page.getByRole('button', { name: 'Second opinion' }).click();
  await expect(opinion(page)).toBeVisible();
}

/** What is typed into a request; the longest of them fills its field. */
export interface Texts {
  readonly situation: string;
  readonly question: string;
  readonly background?: string;
  readonly assessment?: string;
}

/** As a hand does it: of a text that is set from outside, Firefox tells React nothing. */
async function type(field: Locator, text: string): Promise<void> {
  await field.evaluate((area: HTMLInputElement | HTMLTextAreaElement, typed) => {
    area.focus();
    area.select();
    document.execCommand(typed === '' ? 'delete' : 'insertText', false, typed);
  }, text);
  await expect(field).toHaveValue(text);
}

/** Fills what a request needs, and takes it to the page that shows everything that leaves. */
export async function writeRequest(
  page: Page,
  language: Language = 'en',
  texts: Texts = TEXTS[language],
  words: Words = en,
): Promise<void> {
  const window = opinion(page, words);
  await window.getByRole('button', { name: words['opinion.ask'] }).click();
  const choose = (label: string, option: string) =>
    window.getByLabel(label, { exact: true }).selectOption({ label: option });
  await choose(words['opinion.urgency'], words['opinion.urgency.urgent']);
  await window.getByLabel(words['opinion.answer-by']).fill('2099-01-01T12:00');
  await choose(words['opinion.role'], words['opinion.role.interventional-cardiologist']);
  await type(window.getByLabel(words['opinion.centre']), 'Regional lab');
  await type(window.getByLabel(words['opinion.to']), 'Tertiary centre');
  await type(window.getByLabel(words['opinion.contact']), 'duty phone 555 44 17');
  await type(window.getByLabel(words['opinion.situation']), texts.situation);
  await type(window.getByLabel(words['opinion.background']), texts.background ?? '');
  await type(window.getByLabel(words['opinion.assessment']), texts.assessment ?? '');
  await type(window.getByLabel(words['opinion.question']), texts.question);
  await choose(words['opinion.transfer'], words['opinion.transfer.possible']);
  await choose(words['opinion.consent'], words['opinion.consent.obtained']);
  await choose(words['opinion.material.cine'], words['opinion.how.separately']);
  await choose(words['opinion.language'], words[`opinion.language.${language}`]);
  await window.getByRole('button', { name: words['opinion.check'] }).click();
  await expect(window.getByText(words['opinion.preview'])).toBeVisible();
}

export async function makeReady(page: Page, words: Words = en): Promise<void> {
  await opinion(page, words).getByRole('button', { name: words['opinion.preview.confirm'] }).click();
  await expect(opinion(page, words).getByText(words['opinion.state.ready'])).toBeVisible();
}

/** The answer of a consultant who has the request open, made ready. */
export async function writeAnswer(page: Page, words: Words = en): Promise<void> {
  const window = opinion(page, words);
  await window.getByRole('button', { name: words['opinion.request.answer'] }).click();
  // The request is longer than the screen: the form is found where the eye is led.
  // Asked of the document: `toBeFocused` also wants the browser's window in front, and of two in Firefox one is behind.
  const heading = window.getByRole('heading', { name: words['opinion.request.answer'] });
  await expect.poll(() => heading.evaluate((node) => node === document.activeElement)).toBe(true);
  await expect(heading).toBeInViewport();
  const choose = (label: string, option: string) =>
    window.getByLabel(label, { exact: true }).selectOption({ label: option });
  await choose(words['opinion.answer.by-role'], words['opinion.role.interventional-cardiologist']);
  await type(window.getByLabel(words['opinion.centre'], { exact: true }), 'Tertiary centre');
  await choose(words['opinion.answer.can'], words['opinion.answer.can.partly']);
  await type(
    window.getByLabel(words['opinion.answer.opinion'], { exact: true }),
    'Lithotripsy next, then measure again.',
  );
  await window.getByLabel(words['opinion.answer.none-stated']).check();
  await choose(words['opinion.answer.responsibility'], words['opinion.answer.responsibility.requester']);
  await window.getByRole('button', { name: words['opinion.check'] }).click();
  await expect(window.getByText(words['opinion.state.answer-ready'])).toBeVisible();
}

/** The parts of a message that one code does not hold, read off the screen one after the other, the last one first. */
export async function partsOffScreen(page: Page): Promise<string[]> {
  const shown = opinion(page).getByText(/^Part \d+ of \d+$/);
  const smaller = opinion(page).getByRole('button', { name: 'In smaller codes' });
  await expect(shown.or(smaller).first()).toBeVisible();
  if (await smaller.isVisible()) await smaller.click();
  const pause = opinion(page).getByRole('button', { name: 'Pause', exact: true });
  if (await pause.isVisible()) await pause.click();
  const [, first = '', count = ''] = /(\d+) of (\d+)/.exec(await shown.innerText()) ?? [];
  const parts: string[] = [];
  for (let at = Number(first), read = 0; read < Number(count); read++) {
    parts.unshift(await readOffScreen(code(page)));
    at = (at % Number(count)) + 1;
    await opinion(page).getByRole('button', { name: 'Next', exact: true }).click();
    await expect(shown).toHaveText(`Part ${at} of ${count}`);
  }
  return parts;
}

/** Gives the program the text of a link or a code, as if it had been copied out of a message. */
export async function paste(page: Page, text: string): Promise<void> {
  const field = opinion(page).getByLabel('Link, or the text of a code');
  if (!(await field.isVisible())) await opinion(page).getByRole('button', { name: 'Paste a link' }).click();
  await type(field, text);
  await afterBounce(page);
  await opinion(page).getByRole('button', { name: 'Read it' }).click();
}

export const code = (page: Page): Locator => opinion(page).getByRole('img', { name: /^Code of the message/ });

export const openFile = (page: Page, name: string, text: string, words: Words = en): Promise<void> =>
  opinion(page, words)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

export async function linkOn(page: Page): Promise<string> {
  await opinion(page).getByRole('button', { name: 'Link', exact: true }).click();
  return (await opinion(page).locator('[data-link]').getAttribute('data-link')) ?? '';
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
  let text = '';
  // The picture comes a moment after the press that asks for it.
  await expect
    .poll(async () => {
      await picture.scrollIntoViewIfNeeded();
      const [read] = await readBarcodes(new Uint8Array(await picture.screenshot()));
      text = read?.text ?? '';
      return text;
    })
    .not.toBe('');
  return text;
}

export const savedBy = async (page: Page, button: Locator) => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};
