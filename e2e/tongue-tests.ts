import { expect, test } from '@playwright/test';
import {
  type Door,
  expectNarrow,
  expectSound,
  expectSoundEvidence,
  expectSoundPanes,
  expectSoundWindow,
  expectSoundWindows,
  givenTongue,
  TRANSLATED,
} from './sound-in-tongue.ts';

/** A page with a case of each kind of answer. */
interface Spoken<State extends string> {
  readonly page: string;
  readonly door: Door;
  readonly states: Readonly<Record<State, object>>;
  /** The one over which every window is opened. */
  readonly opened: NoInfer<State>;
  /** Those that are looked at in forced colours. */
  readonly forced: readonly NoInfer<State>[];
}

/** The tests of a page in each language besides English: nothing for the accessibility checker, and no English left. */
export function testInEachTongue<const State extends string>({
  page: name,
  door,
  states,
  opened,
  forced,
}: Spoken<State>) {
  for (const [tongue, words] of TRANSLATED) {
    test(`given ${name} in ${tongue}, when each kind of answer is shown, then axe finds nothing and no English is left`, async ({
      page,
    }) => {
      for (const [state, caseData] of Object.entries<object>(states)) {
        await givenTongue(page, door, tongue, caseData);
        await expectSound(page, state);
        await expectNarrow(page, state);
      }
      await givenTongue(page, door, tongue, states[opened]);
      await expectSoundPanes(page, words);
    });

    test(`given ${name} in ${tongue}, when each window is opened, then axe finds nothing and no English is left`, async ({
      page,
    }) => {
      await givenTongue(page, door, tongue, states[opened]);
      await expectSoundWindows(page, words);
      await expectSoundEvidence(page, words);
    });

    test.describe(() => {
      test.use({ forcedColors: 'active' });
      test(`given ${name} in ${tongue} and forced colours, when the answer and the far view are shown, then axe finds nothing`, async ({
        page,
      }) => {
        for (const state of forced) {
          await givenTongue(page, door, tongue, states[state]);
          await expectSound(page, state);
          await expectSoundWindow(page, words['app.far-view']);
        }
        await expect(page.locator('html')).toHaveAttribute('lang', tongue);
      });
    });
  }
}
