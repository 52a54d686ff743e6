import '../../../src/i18n/with-everything.ts';
import { describe, expect, test } from 'vitest';
import { hasText, textOf } from '../../../src/i18n/translate.ts';
import { type Classification, classifications } from '../../../src/territories/coronary/classifications.ts';
import { guidelineQuestions } from '../../../src/territories/coronary/guideline-positions.ts';
import { deviceLabels } from '../../../src/territories/coronary/label-limits.ts';
import { sourceById, sources } from '../../../src/territories/coronary/sources.ts';

const LEVELS = ['fulltext-seen', 'abstract-seen', 'secondary-page-seen', 'not-found', 'lecture', 'project'];
/** The sources that the rule book cites. */
const CITED = [
  'ESC24',
  'ESC18',
  'ACC21',
  'ACS23',
  'APAC21',
  'APAC25',
  'LECTURE',
  'PROJECT',
  'AGENT-LABEL',
  'ARC-HBR',
  'FUJINO',
  'MEHRAN99',
  'WAKSMAN19',
  'NHLBI',
  'TIMI',
  'SCAI23',
  'EAPCI20',
  'ALFONSO22',
  'GIUSTINO22',
  'JACC-ISR-TABLE',
  'IVL-LABEL-US',
  'IVL-IFU-EU',
  'PROMUS-US',
  'WOLVERINE-US',
  'DIAMONDBACK-US',
  'SCOREFLEX-NC-US',
  'SEQUENT-SCB',
  'SEQUENT-FAQ',
  'PACCOCATH-PROTOCOL',
  'MAGICAL-SV-PREP',
  'NOREFLOW',
  'VANGAAL',
  'ACS23-OAC',
  'YAMAMOTO23',
  'HABARA15',
  'KJSR20',
  'CHINA-DCB-23',
];

describe('sources', () => {
  test('every one that the rule book cites is there', () => {
    for (const id of CITED) expect(sourceById(id), id).toBeDefined();
  });

  test('ids are unique; each has a citation, a verification level and a note', () => {
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
    for (const source of sources) {
      expect(source.citation.length, source.id).toBeGreaterThan(5);
      expect(LEVELS, source.id).toContain(source.verification);
      expect(hasText(`source.${source.id}.note`), source.id).toBe(true);
    }
  });

  test.each([
    ['ESC24', 'fulltext-seen', '10.1093/eurheartj/ehae177'],
    ['ESC18', 'fulltext-seen', '10.1093/eurheartj/ehy394'],
    ['ACC21', 'fulltext-seen', '10.1161/CIR.0000000000001038'],
    ['APAC25', 'abstract-seen', '10.1016/j.jacasi.2025.02.017'],
    ['ALFONSO22', 'abstract-seen', '10.4244/EIJ-D-21-01034'],
    ['WAKSMAN19', 'not-found', null],
    ['TIMI', 'not-found', null],
    ['NHLBI', 'secondary-page-seen', null],
    ['PROMUS-US', 'fulltext-seen', null],
    ['NOREFLOW', 'abstract-seen', '10.3390/jcm11082233'],
    ['ACS23-OAC', 'secondary-page-seen', null],
    ['DIAMONDBACK-US', 'secondary-page-seen', null],
    ['KJSR20', 'abstract-seen', '10.7742/JKSR.2020.14.2.179'],
  ])('%s is %s', (id, verification, doi) => {
    expect(sourceById(id)).toMatchObject({ verification, doi });
  });
});

describe('guideline positions', () => {
  test('every question of the rule book is there, with its text', () => {
    expect(guidelineQuestions.map((question) => question.id)).toEqual([
      'des-isr-device',
      'bms-isr-device',
      'multilayer',
      'recurrent',
      'imaging',
      'underexpansion',
      'dapt-after-dcb',
      'no-number',
    ]);
    for (const question of guidelineQuestions) expect(hasText(`question.${question.id}`)).toBe(true);
  });

  test('every position has a source, a text and an id of its own', () => {
    for (const question of guidelineQuestions) {
      expect(new Set(question.positions.map((position) => position.id)).size).toBe(question.positions.length);
      for (const position of question.positions) {
        const id = `position.${question.id}.${position.id}`;
        expect(sourceById(position.source), id).toBeDefined();
        expect(hasText(id), id).toBe(true);
      }
    }
  });

  test('no position claims to be better verified than its source, and only what was read carries a grade', () => {
    for (const position of guidelineQuestions.flatMap((question) => [...question.positions])) {
      expect(position.verification).toBe(sourceById(position.source)?.verification);
      if (position.grade !== null) expect(position.verification).toBe('fulltext-seen');
    }
  });
});

describe('classifications', () => {
  test('every one has a title, a note and a text for each entry', () => {
    for (const classification of classifications) {
      const id = `classification.${classification.id}`;
      for (const part of ['title', 'note', ...classification.entries.map((entry) => entry.id)]) {
        expect(hasText(`${id}.${part}`), `${id}.${part}`).toBe(true);
      }
      for (const { source } of [...classification.sources, ...classification.entries]) {
        expect(sourceById(source), `${id}: ${source}`).toBeDefined();
      }
    }
  });

  const entry = (id: Classification['id'], entryId: string) =>
    classifications.find((one) => one.id === id)?.entries.find((one) => one.id === entryId);

  test.each([
    ['I', 19],
    ['II', 35],
    ['III', 50],
    ['IV', 83],
  ])('Mehran %s: the lesion treated again in %i%%', (id, value) => {
    expect(entry('mehran', id)?.figures).toContainEqual({ id: 'mehran-tlr', value, unit: '%' });
  });

  test('Mehran: exactly 10 mm is class I', () => {
    expect(entry('mehran', 'I')?.limits).toEqual([
      { quantity: 'lesion length', is: 'at-most', values: [10], unit: 'mm' },
    ]);
    expect(entry('mehran', 'II')?.limits?.[0]?.is).toBe('above');
  });

  test('what rests on the lecture alone, or was not found, says so', () => {
    for (const one of classifications.find((c) => c.id === 'waksman')?.entries ?? []) {
      expect(one.verification).toBe('lecture');
    }
    for (const one of classifications.find((c) => c.id === 'timi')?.entries ?? []) {
      expect(one.verification).toBe('not-found');
    }
    expect(entry('oct-tissue', 'attenuated')?.verification).toBe('lecture');
  });

  test('ARC-HBR: 14 major and 6 minor criteria', () => {
    const criteria = classifications.find((one) => one.id === 'arc-hbr')?.entries ?? [];
    expect(criteria.filter((one) => one.weight === 'major')).toHaveLength(14);
    expect(criteria.filter((one) => one.weight === 'minor')).toHaveLength(6);
  });

  test('every figure has a name', () => {
    for (const figure of classifications.flatMap((one) => one.entries).flatMap((one) => one.figures ?? [])) {
      expect(hasText(`figure.${figure.id}`), figure.id).toBe(true);
    }
  });
});

describe('label limits', () => {
  test('AGENT: vessels of 2.0-4.0 mm, lesions up to 26 mm', () => {
    expect(deviceLabels.find((label) => label.id === 'agent-us')?.ranges).toEqual([
      { fact: 'lesion.referenceDiameterMm', min: 2.0, max: 4.0, unit: 'mm' },
      { fact: 'lesion.lengthMm', min: null, max: 26, unit: 'mm' },
    ]);
  });

  test('AGENT: what lies just beyond its length is under study, without a result', () => {
    expect(textOf('label.agent-us.long-lesion')).toMatch(/up to 36 mm, are under study .*no result was seen/);
  });

  test('every label has a source and all its texts', () => {
    for (const label of deviceLabels) {
      expect(sourceById(label.source), label.id).toBeDefined();
      const parts = ['indication', ...label.contraindications, ...label.notes.map((note) => note.id)];
      for (const part of parts) expect(hasText(`label.${label.id}.${part}`), `label.${label.id}.${part}`).toBe(true);
    }
  });
});
