import '../../src/i18n/with-everything.ts';
import { describe, expect, test } from 'vitest';
import { commonCases } from '../../scripts/knowledge-impact/cases.ts';
import { impactMarkdown } from '../../scripts/knowledge-impact/document.ts';
import { impactOn } from '../../scripts/knowledge-impact/measure.ts';
import { sizeOf } from '../../scripts/knowledge-impact/shrink.ts';
import { impactSource } from '../../scripts/knowledge-impact/source.ts';
import { textOf } from '../../src/i18n/translate.ts';
import { getField } from '../../src/territories/coronary/case/edit.ts';
import { FIELDS } from '../../src/territories/coronary/case/fields.ts';
import { tinyEdition } from '../fixtures/tiny-edition.ts';
import { aCase } from '../territories/coronary/fixtures/a-case.ts';

const inGraft = {
  when: (caseData: Parameters<typeof sizeOf>[0]) => getField(caseData, 'lesion.vessel') === 'vein-graft',
};
const withThrombus = {
  when: (caseData: Parameters<typeof sizeOf>[0]) => getField(caseData, 'imaging.thrombus') === true,
};

const editions = {
  before: tinyEdition('2026.11', { H1: { ...inGraft, then: { heartTeam: true } } }),
  now: tinyEdition('2026.12', {
    H1: { ...inGraft, then: {} },
    P10: { ...withThrombus, then: { status: 'blocked', choice: [], blockedBy: ['P10'] } },
  }),
};
const cases = commonCases(300, 7, FIELDS);
const impact = impactOn(cases, editions);
const how = { ref: 'abc1234', seed: 7, hash: '0123', editions };

describe('of cases given to two editions', () => {
  // Counted here without any of what is tested.
  const [grafts, thrombi] = [inGraft, withThrombus].map(({ when }) => cases.filter(when));
  const both = cases.filter((caseData) => inGraft.when(caseData) && withThrombus.when(caseData)).length;
  const team = (grafts?.length ?? 0) - both;

  test('the changed ones are counted once', () => {
    expect(team).toBeGreaterThan(0);
    expect(impact.cases).toEqual({ all: 300, worked: 150 });
    expect(impact.changed.all).toBe((thrombi?.length ?? 0) + team);
  });

  test('and told by kind, the weightier first', () => {
    expect(impact.kinds.map(({ group, words, count }) => [group, words, count])).toEqual([
      ['plan', 'intended: DES → blocked: something must come first', thrombi?.length],
      ['heartTeam', 'with the Heart Team → without the Heart Team', team],
    ]);
  });

  test('and by rule', () => {
    expect(impact.rules.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'P10', count: thrombi?.length, alone: thrombi?.length },
    ]);
    // H1 fires as before and says the same: that nothing follows from it any more is not the rule's doing.
    expect(impact.unexplained).toBe(team);
  });

  test('with the smallest case that shows it', () => {
    expect(impact.kinds.map(({ examples }) => examples[0]?.caseData)).toEqual([
      aCase({ imaging: { thrombus: true } }),
      aCase({ lesion: { vessel: 'vein-graft' } }),
    ]);
    for (const { examples } of impact.kinds) expect(examples.length).toBeLessThanOrEqual(3);
  });
});

describe('the page', () => {
  const page = impactMarkdown(impact, how);

  test('says how many answers changed, where, by which rule and in which cases', () => {
    for (const line of [
      '# What knowledge 2026.12 changes in cases',
      `(commit abc1234) and with those of 2026.12: **${impact.changed.all} answers changed, `,
      '| Another status or choice, not final before or now | ',
      '| Title of P10 (P10) | new | ',
      '- By Title of P10 (P10): `{"kind":"isr-case","schemaVersion":2,"imaging":{"thrombus":true}}`',
      '  - 2026.11: intended: DES, clear · treatment indicated\n' +
        '  - 2026.12: blocked: something must come first · treatment indicated · first: Title of P10 (P10)\n',
      '- By no rule: `{"kind":"isr-case","schemaVersion":2,"lesion":{"vessel":"vein-graft"}}`',
    ])
      expect(page).toContain(line);
  });

  test('is the same for the same figures', () => {
    expect(impactMarkdown(impactOn(cases, editions), how)).toBe(page);
  });

  test('says so where nothing changed', () => {
    const same = { before: editions.now, now: editions.now };
    const none = impactMarkdown(impactOn(cases, same), { ...how, editions: same });
    expect(none).toContain('**no answer changed**');
    expect(none).not.toContain('## What changed');
  });

  test('names the fields that were not entered because they are new', () => {
    const { 'imaging.thrombus': _, ...fields } = FIELDS;
    const older = { ...editions, before: { ...editions.before, fields } };
    expect(impactMarkdown(impact, { ...how, editions: older })).toContain(
      `Not entered, because 2026.11 does not know it: ${textOf('field.imaging.thrombus.label')}.`,
    );
  });
});

test('what the app is told is a module of its own', () => {
  expect(impactSource({ from: '2026.11', to: '2026.12', changed: 12, of: 300 })).toContain(
    "= { from: '2026.11', to: '2026.12', changed: 12, of: 300 };\n",
  );
});
