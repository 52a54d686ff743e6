import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/catalogue.ts';
import { cautions } from '../../../src/territories/coronary/cautions.ts';
import type { CaseSections, FieldPath } from '../../../src/territories/coronary/types/case-data.ts';
import { answer } from '../../fixtures/ask.ts';
import { aCase, fieldsOf, without } from './fixtures/a-case.ts';
import type { CautionLine } from './fixtures/caution-lines/caution-line.ts';
import { IMAGING_AND_PREPARATION_LINES } from './fixtures/caution-lines/imaging-and-preparation.ts';
import { LESION_AND_PATIENT_LINES } from './fixtures/caution-lines/lesion-and-patient.ts';

const shown = (sections: CaseSections) => answer(aCase(sections)).cautions.map(({ fields }) => fields);

/** The lines of the case model’s "Consistency". */
const LINES: readonly CautionLine[] = [...LESION_AND_PATIENT_LINES, ...IMAGING_AND_PREPARATION_LINES];

/** Fields without which another line speaks. */
const NOT_NEEDED: Readonly<Record<string, readonly FieldPath[]>> = {
  'underexpansion denied against an area without reference, by OCT': ['lesion.vessel'],
};

describe('a case that contradicts itself', () => {
  const contradictions = LINES.flatMap(([title, fields, contradicting]) =>
    contradicting.map((sections) => [title, fields, sections] as const),
  );

  it.each(contradictions)('%s: a caution names both fields %j', (_, fields, sections) => {
    expect(shown(sections)).toContainEqual(fields);
  });

  it.each(contradictions)(
    '%s: no caution on %j while one field that it rests on is not entered',
    (title, fields, sections) => {
      const full = aCase(sections);
      // The residual itself speaks for a correction that was not imaged: the area is the field that is not there.
      for (const path of fieldsOf(full).filter((one) => !NOT_NEEDED[title]?.includes(one))) {
        expect(
          answer(without(full, path)).cautions.map((caution) => caution.fields),
          path,
        ).not.toContainEqual(fields);
      }
    },
  );

  const consistent = LINES.flatMap(([title, fields, , agreeing]) =>
    agreeing.map((sections) => [title, fields, sections] as const),
  );
  it.each(consistent)('not %s: no caution on %j', (_, fields, sections) => {
    expect(shown(sections)).not.toContainEqual(fields);
  });
});

describe('the cautions', () => {
  it('an empty case has none', () => expect(shown({})).toEqual([]));

  it('each pair of fields has its line here', () => {
    const pairs = (list: readonly (readonly string[])[]) => new Set(list.map((fields) => fields.join()));
    expect(pairs(LINES.map(([, fields]) => fields))).toEqual(pairs(cautions.map(({ fields }) => fields)));
  });

  it('each has its sentence', () => {
    for (const { id } of cautions) expect(Object.keys(en)).toContain(`caution.${id}`);
  });

  it('nothing is corrected: what was entered stays', () => {
    const data = aCase({ lesion: { pattern: 'occlusive', timiFlow: 3 }, stent: { type: 'bms', drug: 'paclitaxel' } });
    const before = structuredClone(data);
    expect(answer(data).cautions).toHaveLength(2);
    expect(data).toEqual(before);
    expect(answer(data).classification.mehran).toBe('IV');
  });
});
