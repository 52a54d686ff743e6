import '../../../src/i18n/with-examples.ts';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../../src/engine/inspect.ts';
import { hasText } from '../../../src/i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { examples } from '../../../src/territories/coronary/examples.ts';
import { knowledge } from '../../../src/territories/coronary/knowledge.ts';
import { vignette } from './fixtures/vignettes.ts';

describe('examples', () => {
  test.each(examples.map(({ id, case: caseData }) => [id, caseData] as const))(
    '%s is the worked case of that id and has a title',
    (id, caseData) => {
      // The worked cases of the first edition are files of version 1: they say the same in version 2.
      expect(caseData).toEqual({ ...vignette(id).case, schemaVersion: 2 });
      expect(hasText(`example.${id}`)).toBe(true);
    },
  );

  test('there is one for each kind of answer', () => {
    const results = examples.map((example) => inspect(example.case, knowledge, DEFAULT_SETTINGS).result);
    const answers = results.map(({ scope, device }) => `${scope.status} ${device.status} ${device.choice.join('+')}`);
    expect(new Set(answers)).toEqual(
      new Set([
        'in-scope intended des',
        'in-scope blocked ',
        'in-scope final des',
        'in-scope final dcb',
        'in-scope intended dcb',
        'in-scope blocked des+dcb',
        'in-scope final no-further-device',
        'caution undetermined ',
        'caution blocked des',
        'in-scope not-indicated ',
        'out-of-scope not-indicated ',
      ]),
    );
    expect(results.some((result) => result.heartTeam && result.alternatives.length > 0)).toBe(true);
    expect(results.some((result) => result.device.agreement === 'conflict')).toBe(true);
  });
});
