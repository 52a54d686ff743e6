import type { Page } from '@playwright/test';

/** A keyboard that counts. */
export class Keys {
  count = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string, times = 1) {
    for (let time = 0; time < times; time++) {
      this.count++;
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string) {
    for (const key of text) await this.press(key);
  }

  /** Tab until the focus is inside the element; opening what is folded on the way where it is inside that. */
  async tabInto(selector: string) {
    // A person sees the question before setting out for it; what an answer asks for comes a frame after it.
    await this.page.locator(selector).first().waitFor({ state: 'attached' });
    for (let step = 0; step < 80; step++) {
      const at = await this.page.evaluate((wanted) => {
        const element = document.querySelector(wanted);
        const focus = document.activeElement;
        if (element?.contains(focus)) return 'there';
        return focus?.matches('details:not([open]) > summary') && focus.parentElement?.contains(element)
          ? 'folded'
          : 'elsewhere';
      }, selector);
      if (at === 'there') return;
      await this.press(at === 'folded' ? 'Enter' : 'Tab');
    }
    throw new Error(`The keyboard does not reach ${selector}`);
  }

  /** The shorter way round a group of `size` answers, then its answer. */
  async choose(index: number, size: number) {
    const back = size - index;
    if (back < index) await this.press('ArrowLeft', back);
    else await this.press('ArrowRight', index);
    await this.press('Space');
  }
}
