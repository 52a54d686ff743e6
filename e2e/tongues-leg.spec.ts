import { test } from '@playwright/test';
import { emptyCase } from '../src/territories/limb/types/limb-case.ts';
import { limbVignette } from '../tests/territories/limb/fixtures/vignettes.ts';
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

/** Of each kind of answer one: those of a restenosis, and those of a leg with no option. */
const STATES = {
  empty: emptyCase(),
  'a coated balloon': limbVignette('LV01').case,
  'conservative treatment': limbVignette('LV03').case,
  'out of scope': limbVignette('LV22').case,
  'the list is open': limbVignette('LV39').case,
  'the circuit is open': limbVignette('LV41').case,
};

for (const [tongue, words] of TONGUES) {
  test(`given the leg in ${tongue}, when each kind of answer is shown, then axe finds nothing and no English is left`, async ({
    page,
  }) => {
    for (const [state, caseData] of Object.entries(STATES)) {
      await givenTongue(page, '/leg.html', tongue, caseData);
      await expectSound(page, state);
      await expectNarrow(page, state);
    }
    await expectSoundPanes(page, words);
  });

  test(`given the leg in ${tongue}, when each window is opened, then axe finds nothing and no English is left`, async ({
    page,
  }) => {
    await givenTongue(page, '/leg.html', tongue, STATES['a coated balloon']);
    await expectSoundWindows(page, words);
    await expectSoundEvidence(page, words);
  });

  test.describe(() => {
    test.use({ forcedColors: 'active' });
    test(`given the leg in ${tongue} and forced colours, when the answer and the far view are shown, then axe finds nothing`, async ({
      page,
    }) => {
      for (const state of ['a coated balloon', 'the list is open'] as const) {
        await givenTongue(page, '/leg.html', tongue, STATES[state]);
        await expectSound(page, state);
        await expectSoundWindow(page, words['app.far-view']);
      }
    });
  });
}
