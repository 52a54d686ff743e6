import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { caseRows, cases, openCases, savedBy } from './library-steps.ts';
import { answer } from './steps.ts';

const COUNT = 5000;
/** As the releases before version 2 of the case file wrote it: all of them are brought up to it on their way in. */
const TEMPLATE = JSON.parse(readFileSync('tests/fixtures/records/v1.json', 'utf8')) as {
  archivedAt?: string;
  case: object;
};

/** The one part of a library file of so many cases, each with a code and a day of its own. Runs here and in the page. */
function manyCases([count, template]: readonly [number, typeof TEMPLATE]): string[] {
  const { archivedAt: _archived, ...record } = template;
  const records = Array.from({ length: count }, (_, n) => ({
    ...record,
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    updatedAt: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString(),
    case: { ...record.case, label: `CODE-${n}` },
  }));
  const library = {
    kind: 'relumen-library',
    schemaVersion: 1,
    appVersion: '0.1.0',
    exportedAt: '2026-11-23T00:00:00.000Z',
    records,
  };
  return [JSON.stringify(library)];
}

/** How long something takes, by the page's own clock, until the cases say this text. Told, never judged. */
const timed = (page: Page, says: string, work: () => Promise<unknown>) =>
  test.step(`until "${says}"`, async () => {
    await page.evaluate((text) => {
      const start = performance.now();
      const told = () => document.querySelector('dialog[open]')?.textContent?.includes(text) ?? false;
      const seen = new Promise<number>((resolve) => {
        const look = () => (told() ? resolve(performance.now() - start) : requestAnimationFrame(look));
        look();
      });
      Object.assign(window, { seen });
    }, says);
    await work();
    return Math.round(await page.evaluate(() => (window as unknown as { seen: Promise<number> }).seen));
  });

test(`given ${COUNT} cases, when they are imported, searched and saved, then every one is there`, async ({ page }) => {
  test.setTimeout(600_000);
  const figures: Record<string, number> = {};
  const [text = ''] = manyCases([COUNT, TEMPLATE]);
  await page.goto('/');
  await openCases(page);
  // Made in the page: to send it there would take longer than to read it.
  const parts = await page.evaluateHandle(manyCases, [COUNT, TEMPLATE] as const);
  figures['preview'] = await timed(page, '5,000 new cases', () =>
    parts.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(content, 'many.json'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }),
  );
  figures['import'] = await timed(page, '5,000 cases imported.', () =>
    page.getByRole('button', { name: 'Import', exact: true }).click(),
  );

  await page.reload();
  await expect(answer(page).first()).toBeVisible();
  figures['open the list'] = await timed(page, `CODE-${COUNT - 1}`, () =>
    page.getByRole('button', { name: 'Cases', exact: true }).click(),
  );
  await expect(cases(page).getByText('5,000 cases, the latest 50 shown')).toBeVisible();
  await expect(caseRows(page)).toHaveCount(50);
  await expect(caseRows(page).first()).toHaveAttribute('aria-setsize', String(COUNT));
  await page.getByRole('button', { name: 'Show 50 more' }).click();
  await expect(caseRows(page)).toHaveCount(100);
  figures['search'] = await timed(page, 'CODE-1234', () => cases(page).getByLabel('Search').fill('code-1234'));
  await expect(caseRows(page)).toHaveCount(1);
  const all = await savedBy(page, async () => {
    figures['save all'] = await timed(page, '5,000 cases are in the file.', () =>
      page.getByRole('button', { name: 'Save all' }).click(),
    );
  });
  const saved = JSON.parse(all) as { records: unknown[] };
  const { records } = JSON.parse(text) as { records: (typeof TEMPLATE)[] };
  expect(saved.records).toEqual(records.map((one) => ({ ...one, case: { ...one.case, schemaVersion: 2 } })));
  console.log(`${COUNT} cases, ${Math.round(text.length / 1e5) / 10} MB, in ms: ${JSON.stringify(figures)}`);
});
