import '../../../src/i18n/with-everything.ts';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/catalogue.ts';
import { hasText, textOf } from '../../../src/i18n/translate.ts';
import { classificationTexts } from '../../../src/territories/coronary/texts/classifications.ts';
import { conflictTexts } from '../../../src/territories/coronary/texts/conflicts.ts';
import { guidelineTexts } from '../../../src/territories/coronary/texts/guidelines.ts';
import { ruleTexts } from '../../../src/territories/coronary/texts/rules.ts';
import { sourceTexts } from '../../../src/territories/coronary/texts/sources.ts';
import { trialById } from '../../../src/territories/coronary/trials.ts';

const numbered = (prefix: string, last: number) => Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);

/** The ids of the rule book, section by section. They are permanent. */
const RULE_IDS = [
  ...numbered('S', 15),
  ...numbered('I', 7),
  ...numbered('M', 6),
  ...numbered('P', 21),
  ...numbered('G', 11),
  ...numbered('D', 34),
  ...numbered('H', 6),
  ...numbered('A', 8),
];
const CONFLICT_IDS = numbered('C', 12);

const messages = Object.entries<string>(en);

describe('the rules’ texts', () => {
  test('there are 108 rule ids', () => {
    expect(RULE_IDS).toHaveLength(108);
  });

  test.each(RULE_IDS)('%s has a short title and a text of a few sentences', (id) => {
    expect(hasText(`rule.${id}.title`)).toBe(true);
    expect(hasText(`rule.${id}.text`)).toBe(true);
    const words = textOf(`rule.${id}.title`).split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(2);
    expect(words).toBeLessThanOrEqual(8);
    expect(textOf(`rule.${id}.text`)).toMatch(/[.]$/);
    expect(textOf(`rule.${id}.text`).length).toBeLessThanOrEqual(660);
  });

  test('no text stands for a rule that the rule book does not have', () => {
    const known = new Set(RULE_IDS.flatMap((id) => [`rule.${id}.title`, `rule.${id}.text`]));
    expect(messages.map(([id]) => id).filter((id) => id.startsWith('rule.') && !known.has(id))).toEqual([]);
  });

  test('a text supports and does not order', () => {
    for (const id of RULE_IDS) expect(textOf(`rule.${id}.text`), id).not.toMatch(/\b(must|never|always)\b/i);
  });

  test('a text says where it comes from', () => {
    const origin =
      /[Ll]ecture|ESC|ACC\/AHA\/SCAI|US (label|indication)|AGENT|RIBS|Asia-Pacific|JACC|Absorb|ARTIST|abstracts? read|Reasoned|intended use|Follows from/;
    for (const id of RULE_IDS) expect(textOf(`rule.${id}.text`), id).toMatch(origin);
  });

  test.each([
    ['P5', /ROSTER excluded .*ARTIST .*65% against 51%/],
    ['M3', /was not found/],
    ['D5', /4\.5% .*13% .*the lecture calls the clinical result the same/],
    ['D25', /0\.42-0\.84.*the lecture prints 0\.39-0\.89/],
    ['D27', /is not supported/],
    ['P8', /scoring only; the lecture credits the cutting balloon/],
    ['A5', /7\.2% and 9\.3% were not seen/],
    ['P2', /L12.*contradicted/],
    ['A2', /one maker .* and NICE 2010 say 3 months.*“short” carries no number/],
    ['D15', /Lecture only.*did alike/],
    ['D16', /less than the lecture implies/],
  ])('%s shows where the lecture and the publication differ', (id, difference) => {
    expect(textOf(`rule.${id}.text`)).toMatch(difference);
  });
});

describe('the conflicts’ texts', () => {
  test.each(CONFLICT_IDS)('%s has a title and one sentence', (id) => {
    expect(hasText(`conflict.${id}.title`)).toBe(true);
    expect(textOf(`conflict.${id}`)).toMatch(/[.]$/);
  });
});

describe('what the second edition added to the plan', () => {
  test.each<[string, readonly string[]]>([
    ['because', ['outside', 'bail-out', 'first', 'rules-out', 'for', 'against', 'open', 'enter']],
    [
      'use',
      [
        'balloon-diameter',
        'dcb-margin',
        'dcb-length',
        'inflation',
        'inflation-in-trial',
        'delivery-time',
        'label-limits',
        'balloon-diameter.unknown',
        'dcb-length.unknown',
      ],
    ],
    ['gate.G5', ['measured', 'by-residual-only']],
    ['action', ['rewire', 'restore-flow']],
    ['short', ['rewire', 'restore-flow']],
  ])('every word of %s', (prefix, words) => {
    for (const word of words) expect(hasText(`${prefix}.${word}`), `${prefix}.${word}`).toBe(true);
  });

  test.each([
    'perforation',
    'restore-flow',
    'look-for-dissection',
    'rewire-first',
    'bail-out-waits',
    'bail-out-no-limus',
    'test-first-occluded',
    'plaque-may-be-culprit',
    'presentation-needed',
    'culprit-needed',
    'no-further-device-intended',
    'heart-team-first',
    'heart-team-first-gate-met',
  ])('the answer “%s” is one or more whole sentences', (id) => {
    const values = { device: 'DES', hasDevice: 'yes', tools: 'IVL', hasTools: 'yes', ways: 'CABG', hasWays: 'yes' };
    expect(textOf(`answer.${id}`, values)).toMatch(/^[A-Z][^{}]*\.$/);
  });

  test('a length that is not known is not shown as a number', () => {
    expect(textOf('use.balloon-diameter', { value: '3.0' })).toContain('3.0 mm');
    expect(textOf('use.balloon-diameter.unknown')).not.toMatch(/ mm/);
    expect(textOf('use.dcb-length', { value: '24' })).toContain('24 mm');
    expect(textOf('use.dcb-length.unknown')).not.toMatch(/ mm/);
  });

  test('a gate met by the residual stenosis alone does not read as measured', () => {
    expect(textOf('gate.G5.by-residual-only')).toMatch(/confirm by imaging/);
    expect(textOf('gate.G5.measured')).not.toMatch(/residual|confirm/);
  });

  test('several layers with a fracture are for the Heart Team, before and after the gate', () => {
    const sentence =
      'Heart Team first: a fractured or deformed stent speaks for a new one, its layers speak against it; the sources conflict, neither device is preferred.';
    expect(textOf('answer.heart-team-first')).toBe(sentence);
    expect(textOf('answer.heart-team-first-gate-met')).toBe(`The gate is met. ${sentence}`);
  });

  test('lost flow names no device', () => {
    for (const id of ['answer.restore-flow', 'rule.G10.text']) {
      expect(textOf(id)).toMatch(/no-reflow, thrombus or spasm until shown otherwise/);
      expect(textOf(id)).toMatch(/stent treats none of them/);
    }
  });

  test('only a label is quoted by a brand', () => {
    const brands = /AGENT’s|Promus|Wolverine|Scoreflex|AngioSculpt|Diamondback|SeQuent/;
    const named = RULE_IDS.filter((id) => brands.test(textOf(`rule.${id}.text`)));
    for (const id of named) expect(textOf(`rule.${id}.text`), id).toMatch(/label|US indication|one maker/);
    for (const [id, text] of messages.filter(([id]) => /^(answer|action|short|because)\./.test(id))) {
      expect(text, id).not.toMatch(brands);
    }
  });
});

describe('every message', () => {
  test('compiles', () => {
    for (const [id, message] of messages) expect(() => compileMessage(message), id).not.toThrow();
  });

  test('has something to say, balanced braces and no straight apostrophe, which quotes in ICU', () => {
    const count = (text: string, char: string) => text.split(char).length - 1;
    for (const [id, message] of messages) {
      expect(message.trim(), id).not.toBe('');
      expect(count(message, '{'), id).toBe(count(message, '}'));
      expect(message, id).not.toContain("'");
    }
  });

  test('has an id that no other file of the catalogue uses', () => {
    const catalogues = [ruleTexts, conflictTexts, guidelineTexts, classificationTexts, sourceTexts];
    const ids = catalogues.flatMap((catalogue) => Object.keys(catalogue));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the gate’s note says that its numbers were not found in a consensus paper', () => {
    expect(textOf('gate.note')).toMatch(/could not be read in a consensus paper/);
  });
});

describe('the figures in a rule’s text', () => {
  // What a text quotes from a trial is a string of that trial's record.
  test.each([
    ['P3', 'crunch-ivl', ['92.3%', '70']],
    ['P3', 'ivl-meta-sagris-2025', ['819']],
    ['P3', 'ivl-underexp-bonn-2022', ['57.7']],
    ['P3', 'opn-isr-2023', ['0.96', '208']],
    ['P5', 'artist', ['65%', '51%', '0.039']],
    ['P8', 'isar-desire-4', ['18.5%', '32.0%', '0.03', '16.8%', '22.6%', '0.25']],
    ['P9', 'artist', ['65%', '51%', '0.039', '79.6%', '91.3%', '0.0052']],
    ['D3', 'wang-2019', ['20.0%', '57.9%', '0.02']],
    ['D5', 'ribs-4-1yr', ['4.5%', '13%', '0.33', '0.14-0.79']],
    ['D7', 'ribs-5-3yr', ['2%', '8%', '0.23', '0.06-0.93']],
    ['D13', 'agent-ide-smallvessel', ['20.6%', '22.6%', '2.75']],
    ['D14', 'meta-early-late-dcb-2023', ['1.69', '1.18-2.42', '882']],
    ['D14', 'lee-2018-oct-dcb', ['33.3', '18.5', '0.040']],
    ['D15', 'naganuma-bifurcation-isr', ['158', '0.585']],
    ['D15', 'kook-2020-lm-bifurcation-isr', ['25', '25.5', '75', '0.96']],
    ['D31', 'kjsr-2020-deb-predictors', ['4.179', '1.851-9.437', '8.773', '1.898-40.546', '4.693', '257']],
    ['H2', 'ivbt-tanner-2025', ['39.5', '47.8', '0.73', '0.53-0.99']],
    ['S11', 'icbt-basala-2025', ['343', '0.008']],
    ['P12', 'cutting-balloon-maude-2024', ['33']],
    ['D25', 'agent-ide', ['17.9%', '28.6%', '0.59', '0.42-0.84']],
    ['D27', 'meta-scb-pcb-2025', ['1.08', '0.90-1.29', '0.08', '0.02']],
    ['D28', 'isar-desire-2', ['16.6%', '14.6%', '0.52']],
    ['H2', 'vbt-negi-2016', ['186', '3.3%', '20.7%']],
    ['A5', 'fourier-prior-pci', ['0.76', '0.69-0.85']],
    ['S8', 'ribs-7', ['117', '76%']],
    ['D23', 'ribs-7', ['117', '76%']],
  ])('%s quotes %s as its record has it', (rule, trial, figures) => {
    const record = JSON.stringify(trialById(trial));
    for (const figure of figures) {
      expect(textOf(`rule.${rule}.text`)).toContain(figure);
      expect(record).toContain(figure);
    }
  });
});
