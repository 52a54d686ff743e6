import { type Browser, expect, type Page, test } from '@playwright/test';
import { FULL_CASE } from '../tests/interop/second-opinion/messages.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import {
  code,
  givenOpinion,
  type Language,
  linkOn,
  makeReady,
  openFile,
  opinion,
  partsOffScreen,
  paste,
  readOffScreen,
  savedBy,
  TEXTS,
  writeAnswer,
  writeRequest,
} from './opinion-steps.ts';

test.use({ serviceWorkers: 'allow' });

/** Somebody else, on another machine, with the program at hand and no network. */
async function elsewhere(browser: Browser, address = '', viewport = { width: 1280, height: 720 }): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(address || '/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  return page;
}

for (const language of ['en', 'az', 'ru'] as const satisfies readonly Language[])
  test(`given a request in ${language}, when it goes as a file and its answer comes back as a file, then each side sees what the other wrote`, async ({
    page,
    browser,
  }) => {
    await givenOpinion(page, vignette('V03').case);
    await writeRequest(page, language);
    await makeReady(page);
    const request = await savedBy(page, opinion(page).getByRole('button', { name: 'Save the file' }));
    expect(request.name).toMatch(/^[0-9a-f]{8}\.relumen-request\.json$/);
    await opinion(page).getByRole('button', { name: 'I sent it by file' }).click();
    await expect(opinion(page).getByText(/^Marked as sent by you, .*, by file\. Relumen cannot know/)).toBeVisible();

    const there = await elsewhere(browser);
    await there.getByRole('button', { name: 'Second opinion' }).click();
    await openFile(there, request.name, request.text);
    await expect(opinion(there).getByText('A request came in')).toBeVisible();
    await expect(opinion(there).getByText(TEXTS[language].question)).toBeVisible();
    await expect(opinion(there).getByText('Both say the same.')).toBeVisible();
    await expect(opinion(there).getByText('answer limited: no FFR or iFR, presentation stable')).toBeVisible();
    await writeAnswer(there);
    const answer = await savedBy(there, opinion(there).getByRole('button', { name: 'Save the file' }));
    await there.context().close();

    await opinion(page).getByRole('button', { name: 'Back' }).click();
    await openFile(page, answer.name, answer.text);
    await expect(opinion(page).getByText('An answer came in')).toBeVisible();
    await expect(opinion(page).getByText('Lithotripsy next, then measure again.')).toBeVisible();
    await opinion(page).getByLabel('What was understood').fill('Lithotripsy, then measure.');
    await opinion(page).getByLabel('Agreed?').selectOption({ label: 'Yes' });
    await opinion(page).getByLabel('Done?').selectOption({ label: 'Not yet' });
    await opinion(page).getByRole('button', { name: 'Write the read-back' }).click();
    await expect(opinion(page).getByRole('heading', { name: 'Hand it over' })).toBeVisible();
    await opinion(page).getByRole('button', { name: 'Back' }).click();
    await expect(opinion(page).getByText('Read back.')).toBeVisible();
  });

test('given a request as a link, when it is opened, then it stands in the program and nothing of it in the address', async ({
  page,
  browser,
}) => {
  await givenOpinion(page, vignette('V03').case);
  await writeRequest(page);
  await makeReady(page);
  const link = await linkOn(page);
  expect(link.length).toBeLessThan(2000);

  const there = await elsewhere(browser, link);
  await expect(opinion(there).getByText(TEXTS.en.question)).toBeVisible();
  expect(await there.evaluate(() => location.hash)).toBe('');
  // As a phone's camera opens it, whose menu is closed.
  await there.setViewportSize({ width: 390, height: 844 });
  await expect(opinion(there).getByText(TEXTS.en.question)).toBeVisible();
  await writeAnswer(there);
  const back = await linkOn(there);
  await there.context().close();

  // In the window in which the program runs already.
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(back).hash);
  await expect(opinion(page).getByText('An answer came in')).toBeVisible();
  await expect(opinion(page).getByText('Lithotripsy next, then measure again.')).toBeVisible();
  expect(page.url()).not.toContain('#q=');

  const cut = await elsewhere(browser, link.slice(0, -40));
  // Which of the two depends on where it was cut: some lengths no link can have.
  await expect(opinion(cut).getByRole('status')).toContainText(/The link or code is cut|The message is damaged/);
  await expect(opinion(cut).getByRole('status')).toContainText('Nothing was opened, and nothing was changed.');
  await cut.context().close();
});

test('given a request as a code on the screen, when another program reads it off the pixels, then it leads to the same request', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await givenOpinion(page, vignette('V03').case);
  await writeRequest(page);
  await makeReady(page);
  await opinion(page).getByRole('button', { name: 'Code', exact: true }).click();
  const read = await readOffScreen(code(page));
  expect(read).toMatch(/^http:\/\/localhost:\d+\/#q=\d+$/);
  const there = await elsewhere(browser, read, { width: 390, height: 844 });
  await expect(opinion(there).getByText(TEXTS.en.question)).toBeVisible();
  await there.context().close();

  // The program's own decoder, on a photo of the screen.
  const photo = await code(page).screenshot();
  const other = await elsewhere(browser);
  await other.getByRole('button', { name: 'Second opinion' }).click();
  await opinion(other)
    .locator('input[type=file]')
    .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: photo });
  await expect(opinion(other).getByText(TEXTS.en.question)).toBeVisible();
  await other.context().close();
});

test('given the largest case, when its request is shown in parts, then they are read off the pixels in any order and make one request', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await givenOpinion(page, FULL_CASE);
  await writeRequest(page);
  await makeReady(page);
  await opinion(page).getByRole('button', { name: 'Code', exact: true }).click();
  const parts = await partsOffScreen(page);
  const count = parts.length;
  expect(count).toBeGreaterThan(1);

  const there = await elsewhere(browser);
  await there.getByRole('button', { name: 'Second opinion' }).click();
  const [first = '', ...others] = parts;
  await paste(there, first);
  await expect(opinion(there).getByRole('status')).toContainText(`Part ${count} of ${count} read. Missing: 1`);
  await paste(there, first);
  await expect(opinion(there).getByRole('status')).toContainText(`Part ${count} was read before.`);
  for (const part of others) await paste(there, part);
  await expect(opinion(there).getByText('A request came in')).toBeVisible();
  await there.context().close();
});

test('given an emergency, when nobody was called, then it is not ready, and says to phone first', async ({ page }) => {
  await givenOpinion(page, vignette('V15').case);
  await writeRequest(page);
  await opinion(page).getByRole('button', { name: 'Change it' }).click();
  await opinion(page).getByLabel('Urgency', { exact: true }).selectOption({ label: 'Emergency: threat to life' });
  await expect(opinion(page).getByText('Emergency: phone first. This file does not replace the call.')).toBeVisible();
  await opinion(page).getByRole('button', { name: 'Check, and show everything that leaves' }).click();
  const ready = opinion(page).getByRole('button', { name: 'I have read it: make it ready' });
  await expect(ready).toBeDisabled();
  await expect(opinion(page).getByText(/^Phone first: an emergency is not ready/)).toBeVisible();
  await opinion(page).getByRole('button', { name: 'Change it' }).click();
  await opinion(page).getByLabel('I have spoken to someone').check();
  await opinion(page).getByRole('button', { name: 'Check, and show everything that leaves' }).click();
  await expect(ready).toBeEnabled();
});

test('given a text that says who the patient is, when the request is checked, then it is refused at its field', async ({
  page,
}) => {
  await givenOpinion(page, vignette('V03').case);
  await writeRequest(page);
  await opinion(page).getByRole('button', { name: 'Change it' }).click();
  await opinion(page).getByLabel('Why now?').fill('File 4471203, born 12.03.1950');
  await opinion(page).getByRole('button', { name: 'Check, and show everything that leaves' }).click();
  await expect(opinion(page).getByText(/^This looks like a date/)).toBeVisible();
  await expect(opinion(page).getByLabel('Why now?')).toBeFocused();
});

test('given what is no message, when it is opened, then it says what it is and what to do, and the case stays', async ({
  page,
}) => {
  await givenOpinion(page, vignette('V03').case);
  const said = opinion(page).getByRole('status');
  await openFile(page, 'case.json', JSON.stringify(vignette('V01').case));
  await expect(said).toContainText('A case file is opened with “Open file”.');
  await openFile(page, 'half.json', '{"kind":"relumen-consult"');
  await expect(said).toContainText('it is cut. Ask for it again.');
  await openFile(page, 'later.json', '{"kind":"relumen-consult","schemaVersion":9}');
  await expect(said).toContainText('made by a newer version of Relumen (9)');
  await expect(said).toContainText('nothing was changed');
});

test('given a request, when the page is loaded again, then it is still there, and still not sent', async ({ page }) => {
  await givenOpinion(page, vignette('V03').case);
  await writeRequest(page);
  await makeReady(page);
  await page.reload();
  await page.getByRole('button', { name: 'Second opinion' }).click();
  await expect(opinion(page).getByText('Ready. Not sent yet: send the file, link or code yourself.')).toBeVisible();
});
