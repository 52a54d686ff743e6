import { expect, type Page, test } from '@playwright/test';
import { inspect } from '../src/engine/inspect.ts';
import { openFields } from '../src/features/case-entry/open-fields.ts';
import { DEFAULT_SETTINGS } from '../src/territories/coronary/default-settings.ts';
import { knowledge } from '../src/territories/coronary/knowledge.ts';
import { comesNext } from '../src/wording/comes-next.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { expectLeaving, givenCase } from './steps.ts';

// Some hundreds of key presses: a trace would photograph the page at each.
test.use({ trace: 'off' });

/** Where the focus is and whether it can be seen: its ring, inside the window, and nothing lying over it (2.4.7, 2.4.11). */
function lookAtFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const inside = {
      left: Math.max(box.left, 0),
      right: Math.min(box.right, innerWidth),
      top: Math.max(box.top, 0),
      bottom: Math.min(box.bottom, innerHeight),
    };
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.15, 0.5, 0.85].map((y) => [
        inside.left + (inside.right - inside.left) * x,
        inside.top + (inside.bottom - inside.top) * y,
      ]),
    );
    const seen = points.filter(([x = -1, y = -1]) => {
      const on = document.elementFromPoint(x, y);
      return on !== null && (element.contains(on) || on.contains(element));
    });
    const words = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30) ?? '';
    return {
      name: `${element.tagName.toLowerCase()} ${element.id || words}`,
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      whole: inside.bottom - inside.top >= Math.min(box.height, innerHeight / 2) - 1,
      uncovered: seen.length === points.length,
      section: element.closest('[id^="section-"]')?.id ?? element.closest('section[id]')?.id ?? 'frame',
    };
  });
}

type Stop = NonNullable<Awaited<ReturnType<typeof lookAtFocus>>>;

/** Every stop of the Tab key, from the first to the last. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab');
    const stop = await lookAtFocus(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('Tab does not come to an end');
}

/** As many stops backwards from where the focus is. */
async function tabBack(page: Page, count: number): Promise<(Stop | null)[]> {
  const stops: (Stop | null)[] = [];
  for (let step = 0; step < count; step++) {
    await page.keyboard.press('Shift+Tab');
    stops.push(await lookAtFocus(page));
  }
  return stops;
}

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 256 }, // 1280 × 1024 at 400 %
];

for (const size of SIZES)
  test(`given a case in the middle of the procedure, when Tab goes through all of it and back at ${size.width} × ${size.height}, then the focus is always in sight and follows the procedure`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await givenCase(page, vignette('V03').case);
    await expectLeaving(page);
    const stops = await tabThrough(page);
    console.log(`stops: ${stops.length}`);
    // Backwards what is next comes in from above, where the bars are.
    // What a hypothetical plan offers is there only while the focus is at the answer that leads to it.
    const lasting = stops.filter(({ name }) => !/^button (Enter this answer|Go to)/.test(name));
    const back = await tabBack(page, lasting.length);
    expect(back.map((stop) => stop?.name)).toEqual(lasting.map(({ name }) => name).toReversed());
    for (const each of [stops, back]) {
      expect(each.filter((stop) => !stop?.ring)).toEqual([]);
      expect(each.filter((stop) => !stop?.whole || !stop.uncovered)).toEqual([]);
    }
    const sections = stops.map(({ section }) => section).filter((section) => section.startsWith('section-'));
    expect(sections.filter((section, index) => section !== sections[index - 1])).toEqual([
      'section-who',
      'section-lesion',
      'section-imaging',
      'section-preparation',
      'section-patient',
      'section-setting',
    ]);
  });

test('given a case with open answers, when n is pressed, then the focus goes from one to the next in the plan’s order, in sight, and starts again', async ({
  page,
}) => {
  await givenCase(page, vignette('V03').case);
  const next = page.getByRole('button', { name: /^Next: / });
  const named: string[] = [];
  const reached: string[] = [];
  const rowInFocus = () =>
    page.evaluate(() => {
      const row = document.activeElement?.closest('[id^="field-"]');
      return row?.querySelector('[id$="-label"]')?.textContent ?? row?.getAttribute('aria-label') ?? '';
    });
  const inspection = inspect(vignette('V03').case, knowledge, DEFAULT_SETTINGS);
  const { ask } = comesNext(inspection, vignette('V03').case);
  const count = new Set([ask, ...openFields(inspection.result)]).size;
  expect(count).toBeGreaterThan(2);
  for (let step = 0; step < count; step++) {
    named.push(/Next: (.+)/.exec((await next.textContent()) ?? '')?.[1]?.trim() ?? '');
    await page.keyboard.press('Escape');
    // A number field keeps its letters: the key is pressed from outside of it.
    await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.blur());
    await page.keyboard.press('n');
    await expect.poll(rowInFocus).toBe(named.at(-1));
    expect(await lookAtFocus(page)).toMatchObject({ ring: true, whole: true, uncovered: true });
    reached.push(await rowInFocus());
  }
  expect(new Set(reached).size).toBe(count);
  await expect(next).toContainText(`Next: ${reached[0]}`);
});
