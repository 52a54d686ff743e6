/** @import { Locator, Page } from '@playwright/test' */

/** Answers given by pressing a button of the case. The tools' rows and the quick gate are among them. */
const BUTTONS = '#case [role="radio"], #case [role="group"] button[aria-pressed]';
const NUMBERS = '#case input[inputmode="decimal"]';

/** @typedef {'mouse' | 'keyboard' | 'number'} Kind Two of three changes are taps, as in use. */
/** @type {readonly Kind[]} */
const KINDS = ['mouse', 'mouse', 'keyboard', 'mouse', 'number', 'mouse'];

/** @param {number} index @returns {Kind} */
export const kindOf = (index) => KINDS[index % KINDS.length] ?? 'mouse';

/**
 * Brings the page to the point where one key or one release of the mouse makes the change.
 * @param {Page} page @param {Kind} kind @param {() => number} random 0 to 1
 * @returns {Promise<() => Promise<void>>} the input that is measured
 */
export async function prepared(page, kind, random) {
  if (kind === 'number') {
    const field = await filledNumber(page, random);
    if (field) {
      const value = Number(await field.inputValue());
      await field.focus();
      await field.press('ControlOrMeta+a');
      await page.keyboard.type(String(Math.max(1, Math.round(value * (random() < 0.5 ? 0.8 : 1.1)))));
      return () => page.keyboard.press('Enter');
    }
  }
  const button = await visible(page.locator(BUTTONS), random);
  await button.scrollIntoViewIfNeeded();
  if (kind === 'keyboard') {
    await button.focus();
    return () => page.keyboard.press('Enter');
  }
  const box = await button.boundingBox();
  if (!box) throw new Error('A button of the case has no place on the screen.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  return () => page.mouse.up();
}

/** @param {Page} page @param {() => number} random */
async function filledNumber(page, random) {
  const fields = [];
  for (const field of await page.locator(NUMBERS).all())
    if ((await field.isVisible()) && Number(await field.inputValue()) > 0) fields.push(field);
  return fields[Math.floor(random() * fields.length)];
}

/** @param {Locator} all @param {() => number} random @returns {Promise<Locator>} */
async function visible(all, random) {
  const shown = await all.evaluateAll((elements) =>
    elements.flatMap((element, index) => (element.checkVisibility() && !element.matches(':disabled') ? [index] : [])),
  );
  const index = shown[Math.floor(random() * shown.length)];
  if (index === undefined) throw new Error('The case shows no button.');
  return all.nth(index);
}
