import { describe, expect, test } from 'vitest';
import { noTrialOfALabel } from '../../scripts/lint-knowledge/kinds.ts';
import { findingsIn, record } from './damaged.ts';

describe('a label or a document is no trial', () => {
  test('a label that is plotted', () => {
    const findings = findingsIn(noTrialOfALabel, ({ effects }) => {
      effects.push({ trialId: 'angiosculpt-us-label', favours: 'dcb', against: 'des' });
    });
    expect(findings).toEqual([{ record: 'trial angiosculpt-us-label', message: 'it is a label, but is plotted' }]);
  });

  test('a document against whose population a patient is held', () => {
    const findings = findingsIn(noTrialOfALabel, ({ populations }) => {
      populations.push({ trial: 'agent-ide-long-lesion' });
    });
    expect(findings).toEqual([
      { record: 'trial agent-ide-long-lesion', message: 'it is a document, but has a population' },
    ]);
  });

  test('a document that answers a question beside trials, or among the mixed ones', () => {
    const findings = findingsIn(noTrialOfALabel, ({ evidenceQuestions }) => {
      record(evidenceQuestions, 'limus').trials.push('selution-fda');
      record(evidenceQuestions, 'plain-balloon').mixed.push('nice-mtg1');
    });
    expect(findings).toEqual([
      { record: 'trial selution-fda', message: 'it is a label, but answers the question limus' },
      { record: 'trial nice-mtg1', message: 'it is a document, but answers the question plain-balloon' },
    ]);
  });

  test('a trial that is called a label: its arms, plots and population are left over', () => {
    const findings = findingsIn(noTrialOfALabel, ({ trials }) => {
      record(trials, 'ribs-4-1yr').kind = 'label';
    });
    expect(findings.map(({ message }) => message)).toEqual([
      'it is a label, but has arms',
      'it is a label, but is plotted',
      'it is a label, but has a population',
      'it is a label, but answers the question des-isr',
    ]);
  });

  test('a kind that there is not', () => {
    const findings = findingsIn(noTrialOfALabel, ({ trials }) => {
      record(trials, 'nice-mtg1').kind = 'leaflet';
    });
    expect(findings).toEqual([{ record: 'trial nice-mtg1', message: '"leaflet" is no kind of record' }]);
  });
});
