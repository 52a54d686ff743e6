import { describe, expect, test } from 'vitest';
import { permanentIds, uniqueIds } from '../../scripts/lint-knowledge/ids.ts';
import { withNewIds } from '../../scripts/lint-knowledge/register.ts';
import { findingsIn, real, record } from './damaged.ts';

describe('ids are unique', () => {
  test('two rules of one id', () => {
    const findings = findingsIn(uniqueIds, ({ knowledge: { rules } }) => {
      record(rules, 'D6').id = 'D5';
    });
    expect(findings).toEqual([{ record: 'rule D5', message: 'the id is used twice' }]);
  });

  test('two positions of one id on one question', () => {
    const findings = findingsIn(uniqueIds, ({ questions }) => {
      record(record(questions, 'imaging').positions, 'esc18').id = 'esc24';
    });
    expect(findings).toEqual([{ record: 'position imaging esc24', message: 'the id is used twice' }]);
  });

  test('two entries of one id in one classification', () => {
    const findings = findingsIn(uniqueIds, ({ classifications }) => {
      record(record(classifications, 'nhlbi').entries, 'b').id = 'a';
    });
    expect(findings).toEqual([{ record: 'classification nhlbi a', message: 'the id is used twice' }]);
  });
});

describe('ids are permanent', () => {
  test('one that has vanished', () => {
    const findings = findingsIn(permanentIds, ({ knowledge }) => {
      knowledge.rules = knowledge.rules.filter(({ id }) => id !== 'P12');
    });
    expect(findings).toEqual([
      { record: 'rule P12', message: 'the id has vanished: ids are permanent, or retired with a reason' },
    ]);
  });

  test('one that was retired with a reason may be gone', () => {
    const findings = findingsIn(permanentIds, ({ knowledge, register }) => {
      knowledge.rules = knowledge.rules.filter(({ id }) => id !== 'P12');
      register.retired['rule P12'] = 'No tool may become entrapped any more.';
    });
    expect(findings).toEqual([]);
  });

  test('one that is used again after it was retired', () => {
    const findings = findingsIn(permanentIds, ({ register }) => {
      register.retired['trial artist'] = 'Retracted.';
    });
    expect(findings).toEqual([{ record: 'trial artist', message: 'the id is retired and must not be used again' }]);
  });

  test('one that now stands for something else', () => {
    const findings = findingsIn(permanentIds, ({ texts }) => {
      texts['rule.D9.title'] = 'Focal at the edge: DCB';
    });
    expect(findings).toEqual([
      {
        record: 'rule D9',
        message:
          'the id stood for "device: Focal at the edge: DES" and now stands for "device: Focal at the edge: DCB"',
      },
    ]);
  });

  test('a threshold that now limits another fact', () => {
    const findings = findingsIn(permanentIds, ({ knowledge }) => {
      record(knowledge.thresholds, 'vessel.large').facts = ['stent.diameterMm'];
    });
    expect(findings).toMatchObject([{ record: 'threshold vessel.large' }]);
  });

  test('one that nobody has registered, until it is', () => {
    const findings = findingsIn(permanentIds, ({ sources }) => {
      sources.push({ id: 'NEW26', citation: 'A new paper', year: 2026, doi: null, verification: 'abstract-seen' });
    });
    expect(findings).toMatchObject([
      { record: 'source NEW26', message: expect.stringContaining('not in the register') },
    ]);
    const [first] = real.sources;
    const grown = { ...real, sources: [...real.sources, { ...first, id: 'NEW26' } as (typeof real.sources)[number]] };
    const register = withNewIds(grown);
    expect(register.ids['source']).toHaveProperty('NEW26');
    expect(permanentIds({ ...grown, register })).toEqual([]);
  });

  test('registering changes no meaning that is in the register', () => {
    const renamed = { ...real, texts: { ...real.texts, 'rule.D9.title': 'Something else' } };
    expect(withNewIds(renamed)).toEqual(real.register);
  });
});
