import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldTexts as coronaryFieldTexts } from '../../../../src/territories/coronary/texts/fields.ts';
import { NO_OPTION_ITEMS } from '../../../../src/territories/limb/facts/no-option.ts';
import { cautions } from '../../../../src/territories/limb/rules/cautions.ts';
import { GATE } from '../../../../src/territories/limb/rules/gate.ts';
import { CONFLICT_IDS, RULE_IDS } from '../../../../src/territories/limb/rules/ids.ts';
import { procedure } from '../../../../src/territories/limb/rules/procedure.ts';
import { provisional } from '../../../../src/territories/limb/rules/provisional.ts';
import { rules } from '../../../../src/territories/limb/rules/rules.ts';
import { territoryTexts as limbTexts } from '../../../../src/territories/limb/texts/catalogue.ts';
import { DISPUTES, discrepancies } from '../../../../src/territories/limb/trials/discrepancies.ts';
import { paclitaxelTimeline } from '../../../../src/territories/limb/trials/paclitaxel-timeline.ts';
import { FIELD_PATHS, FIELDS, SECTIONS } from '../../../../src/territories/limb/types/fields.ts';
import { DVA_STEPS, OPTIONS, QUESTIONS } from '../../../../src/territories/limb/types/vocabulary.ts';

const texts: Readonly<Record<string, string>> = limbTexts;
const ids = Object.keys(texts);
const text = (id: string): string => texts[id] ?? `(no text ${id})`;
const lacking = (wanted: readonly string[]) => wanted.filter((id) => texts[id] === undefined);
const withPrefix = (prefix: string) => ids.filter((id) => id.startsWith(prefix));

describe('the texts of the limb’s rules', () => {
  test.each(RULE_IDS)('%s has a short title and a text of a few sentences', (id) => {
    const words = text(`rule.${id}.title`).split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(2);
    expect(words).toBeLessThanOrEqual(10);
    expect(text(`rule.${id}.text`)).toMatch(/[.]$/);
    expect(text(`rule.${id}.text`).length).toBeLessThanOrEqual(700);
  });

  test('stand for the rules of the book and no others', () => {
    const known = RULE_IDS.flatMap((id) => [`rule.${id}.title`, `rule.${id}.text`]);
    expect(withPrefix('rule.').toSorted((a, b) => a.localeCompare(b))).toEqual(
      known.toSorted((a, b) => a.localeCompare(b)),
    );
  });

  test('support and do not order', () => {
    for (const id of RULE_IDS) expect(text(`rule.${id}.text`), id).not.toMatch(/\b(must|never|always)\b/i);
  });

  test('say "reasoned" where nothing but reasoning is behind a rule that weighs or blocks', () => {
    const reasoned = rules.filter(
      ({ strength, sources, evidence }) =>
        strength !== null && evidence.length === 0 && sources.every(({ source }) => source === 'PROJECT'),
    );
    expect(reasoned.length).toBeGreaterThan(5);
    const silent = reasoned.filter(({ id }) => id !== 'LB3' && !/[Rr]easoned/.test(text(`rule.${id}.text`)));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('say so, too, wherever a citation of a rule says it is reasoned', () => {
    const silent = rules.filter(
      ({ id, sources }) =>
        sources.some(({ at = '' }) => at.startsWith('reasoned')) && !/[Rr]easoned/.test(text(`rule.${id}.text`)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('nowhere print the three drugs of the case as a regimen, nor the pressure of its balloon', () => {
    for (const [id, said] of Object.entries(texts)) {
      expect(said, id).not.toMatch(/rivaroxaban 20|aspirin 100|clopidogrel 75|mm Hg|20 mg/i);
    }
  });
});

describe('every other record has its words', () => {
  test('conflicts with both sides, cautions with one sentence', () => {
    expect(lacking(CONFLICT_IDS.flatMap((id) => [`conflict.${id}`, `conflict.${id}.title`]))).toEqual([]);
    expect(withPrefix('caution.')).toEqual(cautions.map(({ id }) => `caution.${id}`));
  });

  test('fields, sections, units and buttons', () => {
    expect(lacking(Object.keys(SECTIONS).map((section) => `section.${section}.label`))).toEqual([]);
    expect(lacking(FIELD_PATHS.map((path) => `field.${path}.label`))).toEqual([]);
    expect(lacking(QUESTIONS.map((question) => `value.question.${question}`))).toEqual([]);
    const values = FIELD_PATHS.flatMap((path) => {
      const spec = FIELDS[path];
      if (spec.kind === 'choice') return spec.values.map((value) => `value.${path}.${value}`);
      return spec.kind === 'list' ? ['none', ...spec.values].map((value) => `value.${path}.${value}`) : [];
    });
    expect(lacking(values)).toEqual([]);
    const units = FIELD_PATHS.map((path) => FIELDS[path]).flatMap((spec) =>
      spec.kind === 'number' ? (spec.unit ?? []) : [],
    );
    const known = { ...coronaryFieldTexts, ...texts };
    expect(units.filter((unit) => !Object.hasOwn(known, `unit.${unit}`))).toEqual([]);
  });

  test('no text of a field or a button is left over', () => {
    // The code of a case is no field, and yes, no and unknown are said of every field.
    const fields = new Set<string>(['question', 'label', 'decision.choice', ...FIELD_PATHS]);
    const common = ['value.boolean.true', 'value.boolean.false', 'value.unknown'];
    const over = withPrefix('field.').filter((id) => !fields.has(id.replace(/^field\.|\.(label|hint)$/g, '')));
    expect(over).toEqual([]);
    const strange = withPrefix('value.').filter(
      (id) => !common.includes(id) && ![...fields].some((path) => id.startsWith(`value.${path}.`)),
    );
    expect(strange).toEqual([]);
  });

  test('options, steps of preparation, gate, reserves', () => {
    expect(lacking([...OPTIONS, 'amputation-team'].map((option) => `option.${option}`))).toEqual([]);
    const actions = rules.flatMap(({ then }) =>
      then.flatMap((effect) => (effect.kind === 'step' ? effect.actions : [])),
    );
    expect(lacking(actions.map((action) => `action.${action}`))).toEqual([]);
    expect(withPrefix('gate.')).toEqual(Object.keys(GATE).map((criterion) => `gate.${criterion}`));
    expect(withPrefix('provisional.')).toEqual(provisional.map(({ id }) => `provisional.${id}`));
  });

  test('the nine points and the 17 steps, with a flag where the step is flagged', () => {
    expect(lacking(NO_OPTION_ITEMS.flatMap((item) => [`no-option.${item}`, `no-option.${item}.source`]))).toEqual([]);
    expect(procedure.map(({ id }) => id)).toEqual(DVA_STEPS);
    expect(lacking(DVA_STEPS.map((step) => `procedure.${step}`))).toEqual([]);
    const flagged = procedure.filter((step) => step.flagged).map(({ id }) => `procedure.${id}.flag`);
    expect(lacking(flagged)).toEqual([]);
    const origins = new Set(procedure.flatMap(({ from }) => from));
    expect(lacking([...origins].map((origin) => `procedure.origin.${origin}`))).toEqual([]);
  });

  test('the claims of the seed documents, the disputes and the timeline', () => {
    const parts = discrepancies.flatMap(({ id }) =>
      ['seed', 'publications', 'done'].map((part) => `discrepancy.${id}.${part}`),
    );
    expect(withPrefix('discrepancy.')).toEqual(parts);
    expect(withPrefix('dispute.')).toEqual(DISPUTES.map((id) => `dispute.${id}`));
    expect(lacking(paclitaxelTimeline.map(({ id }) => `paclitaxel.${id}`))).toEqual([]);
  });

  test('no text has a straight apostrophe, which quotes in ICU, or is empty', () => {
    expect(ids.filter((id) => text(id).includes("'") || text(id).trim() === '')).toEqual([]);
  });

  test('no two files of the catalogue use the same id', () => {
    const folder = new URL('../../../../src/territories/limb/texts/', import.meta.url);
    const written = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .flatMap((source) => [...source.matchAll(/^ {2}'([^']+)':/gm)].map(([, id]) => id));
    expect(written.length).toBe(ids.length);
    expect(new Set(written).size).toBe(written.length);
  });
});
