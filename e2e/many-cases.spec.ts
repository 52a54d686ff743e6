import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { caseRows, cases, openCases } from './library-steps.ts';
import { answer } from './steps.ts';

const COUNT = 5000;

/** So many cases of one library file, each with a code and a day of its own. */
function manyCases(): string {
  const template = JSON.parse(readFileSync('tests/fixtures/records/v1.json', 'utf8')) as { case: object };
  const { archivedAt: _archived, ...record } = template as { archivedAt?: string; case: object };
  const records = Array.from({ length: COUNT }, (_, n) => ({
    ...record,
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    updatedAt: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString(),
    case: { ...record.case, label: `CODE-${n}` },
  }));
  return JSON.stringify({
    kind: 'relumen-library',
    schemaVersion: 1,
    appVersion: '0.1.0',
    exportedAt: '2026-11-23T00:00:00.000Z',
    records,
  });
}

test(`given ${COUNT} cases, when they are imported, searched and saved, then every one is there`, async ({ page }) => {
  test.setTimeout(300_000);
  const figures: Record<string, number> = {};
  const timed = async (name: string, work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    figures[name] = Math.round(performance.now() - start);
  };
  const text = manyCases();
  await page.goto('/');
  await openCases(page);
  await timed('preview', async () => {
    await page
      .locator('input[data-purpose=import]')
      .setInputFiles({ name: 'many.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(cases(page).getByText('5,000 new cases')).toBeVisible({ timeout: 120_000 });
  });
  await timed('import', async () => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(cases(page).getByText('5,000 cases')).toBeVisible({ timeout: 120_000 });
  });

  await page.reload();
  await expect(answer(page).first()).toBeVisible();
  await timed('open the list', async () => {
    await page.getByRole('button', { name: 'Cases', exact: true }).click();
    await expect(cases(page).getByText('5,000 cases')).toBeVisible();
  });
  await expect(caseRows(page).first()).toContainText(`CODE-${COUNT - 1}`);
  await timed('search', async () => {
    await cases(page).getByLabel('Search').fill('code-1234');
    await expect(caseRows(page)).toHaveCount(1);
  });
  await timed('save all', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all as one file' }).click();
    const saved = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { records: unknown[] };
    expect(saved.records).toEqual((JSON.parse(text) as { records: unknown[] }).records);
  });
  console.log(`${COUNT} cases, ${Math.round(text.length / 1e5) / 10} MB, in ms: ${JSON.stringify(figures)}`);
});
