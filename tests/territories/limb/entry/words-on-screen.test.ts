import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/engine/evaluate.ts';
import '../../../../src/i18n/with-everything.ts';
import { addTexts, hasText } from '../../../../src/i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../../../src/territories/limb/default-settings.ts';
import { limb } from '../../../../src/territories/limb/territory.ts';
import { territoryTexts } from '../../../../src/territories/limb/texts/catalogue.ts';
import { limbVignettes } from '../fixtures/vignettes.ts';

addTexts(territoryTexts);

test('every step of a worked case has a name, unless it is an option, which stands among the options', () => {
  const nameless = limbVignettes.flatMap((worked) => {
    const { stages, device } = evaluate(worked.case, limb, DEFAULT_SETTINGS);
    const options: readonly string[] = device.options.map(({ option }) => option);
    return stages.flatMap(({ stage, steps }) =>
      steps
        .filter(({ action }) => !(stage === 'device' && options.includes(action)) && !hasText(`action.${action}`))
        .map(({ action }) => `${worked.id} ${stage}: ${action}`),
    );
  });
  expect([...new Set(nameless)]).toEqual([]);
});
