import { expect, test } from '@playwright/test';
import { emptyCase } from '../src/territories/coronary/case/edit.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import {
  expectNarrow,
  expectSound,
  expectSoundEvidence,
  expectSoundPanes,
  expectSoundWindow,
  expectSoundWindows,
  givenTongue,
  TONGUES,
} from './sound-in-tongue.ts';

/** Of each kind of answer one. */
const STATES = {
  empty: emptyCase(),
  provisional: vignette('V01').case,
  decided: vignette('V04').case,
  blocked: vignette('V03').case,
  'out of scope': vignette('V21').case,
};

for (const [tongue, words] of TONGUES) {
  test(`given the heart in ${tongue}, when each kind of answer is shown, then axe finds nothing and no English is left`, async ({
    page,
  }) => {
    for (const [state, caseData] of Object.entries(STATES)) {
      await givenTongue(page, '/', tongue, caseData);
      await expectSound(page, state);
      await expectNarrow(page, state);
    }
    await givenTongue(page, '/', tongue, STATES.blocked);
    await expectSoundPanes(page, words);
  });

  test(`given the heart in ${tongue}, when each window is opened, then axe finds nothing and no English is left`, async ({
    page,
  }) => {
    await givenTongue(page, '/', tongue, STATES.blocked);
    await expectSoundWindows(page, words);
    await expectSoundEvidence(page, words);
  });

  test.describe(() => {
    test.use({ forcedColors: 'active' });
    test(`given the heart in ${tongue} and forced colours, when the answer and the far view are shown, then axe finds nothing`, async ({
      page,
    }) => {
      for (const state of ['blocked', 'decided'] as const) {
        await givenTongue(page, '/', tongue, STATES[state]);
        await expectSound(page, state);
        await expectSoundWindow(page, words['app.far-view']);
      }
      await expect(page.locator('html')).toHaveAttribute('lang', tongue);
    });
  });
}
