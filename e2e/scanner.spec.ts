import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { testLaunch } from '../scripts/browsers.mjs';
import { codeOf } from '../src/interop/second-opinion/address.ts';
import { type Code, codeFrom } from '../src/interop/second-opinion/code.ts';
import { pack } from '../src/interop/second-opinion/frame.ts';
import { messageJson } from '../src/interop/second-opinion/write-message.ts';
import { TYPICAL } from '../tests/interop/second-opinion/messages.ts';
import { opinion } from './opinion-steps.ts';

const [WIDTH, HEIGHT] = [1280, 720];

/** One picture of a camera in front of which the code is held, as the browser's stand-in for a camera takes it (4:2:0). */
function pictureOf(code: Code): Buffer {
  const scale = Math.floor(HEIGHT / (code.size + 8));
  const [left, top] = [WIDTH, HEIGHT].map((side) => Math.floor((side - code.size * scale) / 2));
  const luma = Buffer.alloc(WIDTH * HEIGHT, 215);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++)
      if (code.isDark(Math.floor((x - (left ?? 0)) / scale), Math.floor((y - (top ?? 0)) / scale)))
        luma[y * WIDTH + x] = 40;
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420mpeg2\nFRAME\n`);
  return Buffer.concat([head, luma, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
}

test('given a camera, when a code is held in front of it, then the request is read, and the camera is asked for no sooner', async ({
  baseURL,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'relumen-camera-'));
  const code = codeFrom(codeOf(baseURL ?? '', pack(messageJson(TYPICAL))));
  if (!code) throw new Error('the request does not fit in one code');
  const film = join(folder, 'camera.y4m');
  writeFileSync(film, pictureOf(code));
  const launch = testLaunch();
  const browser = await chromium.launch({
    ...launch,
    args: [
      ...launch.args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  try {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const asked = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = (what) => {
        document.documentElement.dataset['camera'] = 'asked';
        return asked(what);
      };
    });
    await page.goto(baseURL ?? '');
    await page.getByRole('button', { name: 'Second opinion' }).click();
    await expect(opinion(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.dataset['camera'])).toBeUndefined();
    await opinion(page).getByRole('button', { name: 'Scan a code' }).click();
    await expect(opinion(page).getByText('A request came in')).toBeVisible();
    await expect(opinion(page).getByText(TYPICAL.question)).toBeVisible();
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('given no camera, when a code is to be scanned, then it says so and what to do', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Second opinion' }).click();
  await opinion(page).getByRole('button', { name: 'Scan a code' }).click();
  await expect(opinion(page).getByText(/Open a photo of the code, or a file, instead\.$/)).toBeVisible();
});
