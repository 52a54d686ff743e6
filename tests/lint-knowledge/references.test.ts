import { describe, expect, test } from 'vitest';
import { comparedValues, conditionReferences, recordReferences } from '../../scripts/lint-knowledge/references.ts';
import { findingsIn, record } from './damaged.ts';

describe('what a condition mentions exists', () => {
  test.each([
    ['rule', { op: 'rule', id: 'D99' }, 'there is no rule "D99"'],
    ['definition', { op: 'defined', id: 'veryLate' }, 'there is no definition "veryLate"'],
    ['fact', { op: 'is', fact: 'lesion.colour', value: 'red' }, 'there is no fact "lesion.colour"'],
    [
      'threshold',
      { op: 'above', fact: 'lesion.lengthMm', threshold: 'length.long' },
      'there is no threshold "length.long"',
    ],
  ] as const)('a %s that does not', (_, condition, message) => {
    const findings = findingsIn(conditionReferences, ({ knowledge }) => {
      record(knowledge.rules, 'D9').when = { op: 'all', of: [{ op: 'not', of: { ...condition } }] };
    });
    expect(findings).toEqual([{ record: 'rule D9', message }]);
  });

  test('in what decides which field is asked for, and in how a device is used', () => {
    const findings = findingsIn(conditionReferences, ({ knowledge }) => {
      const asks = [{ when: { op: 'rule', id: 'M99' }, fields: ['lesion.timiFlow'] }];
      record(knowledge.rules, 'S9').then = [{ kind: 'scope', status: 'undetermined', asks }];
      for (const use of knowledge.use) if (use.note === 'inflation') use.when = { op: 'defined', id: 'veryLate' };
    });
    expect(findings).toEqual([
      { record: 'rule S9', message: 'there is no rule "M99"' },
      { record: 'use inflation', message: 'there is no definition "veryLate"' },
    ]);
  });

  test('in what narrows an effect, and in a caution', () => {
    const findings = findingsIn(conditionReferences, ({ knowledge }) => {
      for (const effect of record(knowledge.rules, 'M1').then) effect.when = { op: 'rule', id: 'M99' };
      record(knowledge.cautions, 'drug-in-bms').when = { op: 'rule', id: 'M99' };
    });
    expect(findings).toEqual([
      { record: 'rule M1', message: 'there is no rule "M99"' },
      { record: 'caution drug-in-bms', message: 'there is no rule "M99"' },
    ]);
  });
});

describe('a field is compared with values that it can have', () => {
  test.each([
    ['a choice', { op: 'is', fact: 'lesion.pattern', value: 'focal' }, 'lesion.pattern is never "focal"'],
    ['one of several', { op: 'oneOf', fact: 'lesion.timiFlow', values: [3, 4] }, 'lesion.timiFlow is never 4'],
    ['a list', { op: 'includes', fact: 'imaging.modalities', value: 'ct' }, 'imaging.modalities is never "ct"'],
    ['yes or no', { op: 'is', fact: 'imaging.thrombus', value: 'yes' }, 'imaging.thrombus is never "yes"'],
    ['a number', { op: 'is', fact: 'stent.layers', value: 6 }, 'stent.layers is never 6'],
  ] as const)('%s', (_, condition, message) => {
    const findings = findingsIn(comparedValues, ({ knowledge }) => {
      record(knowledge.rules, 'D9').when = structuredClone(condition) as never;
    });
    expect(findings).toEqual([{ record: 'rule D9', message }]);
  });
});

describe('what a record names exists', () => {
  test('a source of a rule, and of a position', () => {
    const findings = findingsIn(recordReferences, ({ knowledge, questions }) => {
      record(knowledge.rules, 'S7').sources = [{ source: 'ESC99' }];
      record(record(questions, 'imaging').positions, 'esc18').source = 'ESC98';
    });
    expect(findings).toEqual([
      { record: 'rule S7', message: 'there is no source "ESC99"' },
      { record: 'position imaging esc18', message: 'there is no source "ESC98"' },
    ]);
  });

  test('a trial of a rule, and of a plot', () => {
    const findings = findingsIn(recordReferences, ({ knowledge, effects }) => {
      record(knowledge.rules, 'P9').evidence = ['artist', 'artist-2'];
      effects.push({ trialId: 'artist-3', favours: 'dcb', against: 'des' });
    });
    expect(findings).toEqual([
      { record: 'rule P9', message: 'there is no trial "artist-2"' },
      { record: 'effect artist-3', message: 'there is no trial "artist-3"' },
    ]);
  });

  test('the record by which a device is used', () => {
    const findings = findingsIn(recordReferences, ({ knowledge }) => {
      for (const use of knowledge.use) if (use.note === 'dcb-margin') use.source = 'no-such-label';
    });
    expect(findings).toEqual([{ record: 'use dcb-margin', message: 'there is no trial "no-such-label"' }]);
  });

  test('the conflict of a rule that stops', () => {
    const findings = findingsIn(recordReferences, ({ knowledge }) => {
      record(knowledge.rules, 'D9').then = [{ kind: 'stop', conflict: 'C99' }];
    });
    expect(findings).toEqual([{ record: 'rule D9', message: 'there is no conflict "C99"' }]);
  });

  test('the conflict beside which a choice is never clear', () => {
    const findings = findingsIn(recordReferences, ({ knowledge }) => {
      record(knowledge.rules, 'D9').then = [{ kind: 'caps-agreement', conflict: 'C98' }, { kind: 'caps-agreement' }];
    });
    expect(findings).toEqual([{ record: 'rule D9', message: 'there is no conflict "C98"' }]);
  });

  test('a field that a rule asks for', () => {
    const findings = findingsIn(recordReferences, ({ knowledge }) => {
      const asks = [{ when: { op: 'always' as const }, fields: ['lesion.colour'] }];
      record(knowledge.rules, 'S9').then = [{ kind: 'scope', status: 'undetermined', asks }];
    });
    expect(findings).toEqual([{ record: 'rule S9', message: 'there is no field "lesion.colour"' }]);
  });

  test('the field and the limit by which a device is used', () => {
    const findings = findingsIn(recordReferences, ({ knowledge }) => {
      for (const use of knowledge.use) {
        if (use.note === 'dcb-length') use.value = { field: 'lesion.colour', plus: 6 };
        if (use.note === 'inflation') use.value = { threshold: 'inflation.long' };
      }
    });
    expect(findings).toEqual([
      { record: 'use dcb-length', message: 'there is no field "lesion.colour"' },
      { record: 'use inflation', message: 'there is no threshold "inflation.long"' },
    ]);
  });

  test('a rule that decides', () => {
    const findings = findingsIn(recordReferences, ({ knowledge }) => {
      knowledge.because.outside.push('S99');
      knowledge.because.first.push('P99');
    });
    expect(findings.map(({ message }) => message)).toEqual(['there is no rule "S99"', 'there is no rule "P99"']);
  });

  test('the fields of a caution', () => {
    const findings = findingsIn(recordReferences, ({ knowledge }) => {
      record(knowledge.cautions, 'drug-in-bms').fields = ['stent.type', 'stent.colour'];
    });
    expect(findings).toEqual([{ record: 'caution drug-in-bms', message: 'there is no field "stent.colour"' }]);
  });
});
