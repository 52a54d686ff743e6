import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { en } from '../src/i18n/en/catalogue.ts';
import { caseToText } from '../src/territories/coronary/case/serialise.ts';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { attack } from '../tests/fixtures/runs.ts';
import { arbitraryCase } from '../tests/territories/coronary/fixtures/arbitrary-case.ts';
import { answer, expectDrawn, expectStarted } from './steps.ts';

const { numRuns, seed } = attack(20, 3000);
const CASES = fc.sample(arbitraryCase(), { numRuns, seed });
/** In parts, so that two windows share them and a failure names a few cases. */
const PARTS = 2;
const part = (n: number) => CASES.filter((_, index) => index % PARTS === n);

/** What a text must never hold: a value that was not there, a placeholder that was not filled, a message's id. */
const NEVER = [/\bundefined\b/, /\[object /, /\bNaN\b/, /Invalid Date/, /[{}]/, /\bnull\b/];
const IDS = new Set(Object.keys(en));
const holdsNever = (text: string) => NEVER.some((pattern) => pattern.test(text));
const wrongWith = (text: string) =>
  holdsNever(text) || (text.match(/[a-z][\w-]*(?:\.[\w-]+)+/g) ?? []).some((word) => IDS.has(word));

/** Opens whatever is closed, asks for one reason, and reads every text there is, those in attributes included. */
const readPage = (page: Page) =>
  page.evaluate(async () => {
    for (const closed of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) closed.open = true;
    document.querySelector<HTMLButtonElement>('[aria-label^="Rule "]')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    const told = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext'];
    const texts: string[] = [];
    // Where in a file something stands, in the words of the file: a message may have the same name.
    const places: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node instanceof Element) texts.push(...told.flatMap((name) => node.getAttribute(name) ?? []));
      else if (!node.parentElement?.closest('script, style'))
        (node.parentElement?.matches('code') ? places : texts).push(node.textContent ?? '');
    }
    const nameless = [...document.querySelectorAll('button')].filter(
      (button) => !button.textContent?.trim() && !button.ariaLabel && !button.getAttribute('aria-labelledby'),
    );
    return { texts: texts.filter((text) => text.trim() !== ''), places, nameless: nameless.length };
  });

/** What the user entered may look like anything. */
const entered = ({ label, decision }: CaseData) => [label, decision?.reason].flatMap((text) => text ?? []);

for (let n = 0; n < PARTS; n++) {
  test(`given random cases, part ${n + 1}, when each is opened from a file, then every text on the screen is one`, async ({
    page,
  }) => {
    test.setTimeout(3_600_000);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('/');
    await expectStarted(page);
    let texts = 0;
    let characters = 0;
    for (const [index, caseData] of part(n).entries()) {
      await page.locator('header input[type=file]').setInputFiles({
        name: `case-${index}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(caseToText(caseData)),
      });
      await expect(page.getByText(`case-${index}.json opened`).first()).toBeAttached();
      await expectDrawn(page);
      await expect(answer(page)).not.toBeEmpty();
      const read = await readPage(page);
      const own = entered(caseData);
      const wrong = read.texts
        .filter((text) => wrongWith(own.reduce((left, word) => left.replaceAll(word, ''), text)))
        .concat(read.places.filter(holdsNever));
      expect({ wrong, nameless: read.nameless, errors }, caseToText(caseData)).toEqual({
        wrong: [],
        nameless: 0,
        errors: [],
      });
      texts += read.texts.length;
      characters += read.texts.reduce((sum, text) => sum + text.length, 0);
    }
    console.log(`rendered cases: ${part(n).length}, texts: ${texts}, characters: ${characters}`);
  });
}
