import { expect, type Locator, type Page, test } from '@playwright/test';
import { answer, expectDrawn, expectStarted, option } from './steps.ts';

/** A hand at the screen: counts what it taps, the numbers it keys in, and how far it turns the wheel. */
class Hand {
  readonly page: Page;
  taps = 0;
  numbers = 0;
  keys = 0;
  notches = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async tap(target: Locator) {
    await this.bring(target);
    this.taps++;
    await target.click();
    await expectDrawn(this.page);
  }

  /** On the keypad that the question before has opened: nothing is tapped to get there, and no keyboard is touched. */
  async number(field: string, digits: string) {
    const keypad = this.page.getByRole('group', { name: `Keypad: ${field}` });
    await this.bring(keypad.getByRole('button', { name: '0', exact: true }));
    this.numbers++;
    for (const digit of digits) {
      this.keys++;
      await keypad.getByRole('button', { name: digit, exact: true }).click();
    }
    this.keys++;
    await keypad.getByRole('button', { name: 'Next' }).click();
    await expectDrawn(this.page);
  }

  /** Turns the wheel over the case until the target is in sight: 120 px a notch. */
  private async bring(target: Locator) {
    await expect(target).toBeVisible();
    for (let turn = 0; turn < 30; turn++) {
      await this.page.waitForTimeout(150);
      const box = await target.boundingBox();
      const height = this.page.viewportSize()?.height ?? 0;
      if (box && box.y > 230 && box.y + box.height < height) return;
      if (box && box.x > 352) return;
      this.notches++;
      await this.page.mouse.move(170, 500);
      await this.page.mouse.wheel(0, (box?.y ?? 0) > height / 2 ? 120 : -120);
    }
    throw new Error('It does not come into sight.');
  }
}

test.use({ viewport: { width: 1280, height: 800 } });

const now = (page: Page, tool: string, outcome: string) =>
  page
    .getByRole('region', { name: 'Now' })
    .getByRole('group', { name: `Outcome of ${tool}` })
    .getByRole('button', { name: outcome });

test('given an underexpanded DES, when four answers and a number are given, then the first right answer stands there', async ({
  page,
}) => {
  await page.goto('/');
  await expectStarted(page);
  const hand = new Hand(page);
  await hand.tap(option(page, /^Presentation/, 'Stable angina'));
  await hand.tap(option(page, /^Stent type/, 'DES'));
  await hand.tap(option(page, /^Stent layers/, '1'));
  await hand.number('Time since implantation', '36');
  await hand.tap(option(page, /^Stent underexpansion/, 'Yes'));
  console.log(`first answer: ${hand.taps} taps, ${hand.numbers} number, ${hand.notches} notches`);
  expect([hand.taps, hand.numbers]).toEqual([4, 1]);
  await expect(answer(page)).toContainText('Expand the stent first: NC balloon. Once it is open: DES.');
});

test('given the same case in full, when it is entered by hand and the stent is opened, then at most 14 taps and 6 notches lead to the final answer', async ({
  page,
}) => {
  await page.goto('/');
  await expectStarted(page);
  const hand = new Hand(page);
  await hand.tap(option(page, /^Presentation/, 'Stable angina'));
  await hand.tap(option(page, /^Vessel/, 'LAD'));
  await hand.tap(option(page, /^Position/, 'Mid'));
  await hand.tap(option(page, /^Stent type/, 'DES'));
  await hand.tap(option(page, /^Stent layers/, '1'));
  await hand.tap(option(page, /^Time since implantation/, '3 y'));
  await hand.tap(option(page, /^Earlier ISR treatments/, 'First'));
  await hand.tap(option(page, /^Diameter stenosis/, '80'));
  await hand.tap(option(page, /pattern/, 'IC body'));
  await hand.tap(page.getByRole('group', { name: /^Imaging done/ }).getByRole('button', { name: 'OCT' }));
  await hand.tap(option(page, /^Stent underexpansion/, 'Yes'));
  await hand.number('Minimum stent area (MSA)', '4.1');
  await hand.number('Reference lumen area', '7.5');
  await expect(answer(page)).toContainText('Expand the stent first: NC balloon. Once it is open: DES.');
  await hand.tap(now(page, 'Non-compliant balloon', 'failed'));
  await expect(answer(page)).toContainText('super-high-pressure balloon or IVL');
  await hand.tap(now(page, 'Intravascular lithotripsy (IVL)', 'worked'));
  await expect(answer(page)).toContainText('Measure again');
  await hand.number('MSA after preparation', '6.4');
  await hand.number('Residual stenosis', '15');
  await hand.tap(page.getByRole('button', { name: 'Flow kept, no dissection' }));
  await expect(answer(page)).toContainText('The gate is met: DES is recommended.');
  console.log(
    `case a: ${hand.taps} taps, ${hand.numbers} numbers (${hand.keys} keys of the keypad), ${hand.notches} notches, no keyboard`,
  );
  expect(hand.taps).toBeLessThanOrEqual(14);
  expect(hand.notches).toBeLessThanOrEqual(6);
});
