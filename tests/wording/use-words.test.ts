import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/i18n/translate.ts';
import '../../src/i18n/with-reasons.ts';
import { deviceUse } from '../../src/territories/coronary/device-use.ts';
import { trialById } from '../../src/territories/coronary/trials.ts';
import { noteSource, noteWords } from '../../src/wording/use-words.ts';

describe('how a device is used, in words', () => {
  test('a diameter has one decimal at least, a length has none that it does not need', () => {
    expect(noteWords('balloon-diameter', [3])).toContain('3.0 mm');
    expect(noteWords('balloon-diameter', [2.75])).toContain('2.75 mm');
    expect(noteWords('dcb-length', [14.5])).toContain('14.5 mm');
    expect(noteWords('inflation', [30])).toContain('30 s');
  });

  test('without a figure it is said in general, and where no source gives one, that', () => {
    expect(noteWords('dcb-length', [])).not.toMatch(/\d/);
    expect(noteWords('delivery-time', [])).toMatch(/^No time limit/);
  });

  test('a label that is passed in two ways names both limits', () => {
    expect(noteWords('label-limits', [4, 26])).toContain('4 and 26 mm');
  });

  // The record itself comes with the evidence, after the plan: beside the note stands a short name of it.
  test.each([...new Set(deviceUse.map(({ source }) => source))])(
    '%s: the short name says how far it was read',
    (id) => {
      const record = trialById(id);
      if (!record) throw new Error(`There is no record ${id}.`);
      expect(noteSource(id)).toMatch(new RegExp(`, ${textOf(`verification.${record.verification}`)}$`, 'i'));
    },
  );
});
