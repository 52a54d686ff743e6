import { expect, test } from 'vitest';
import { notFoundIsNoFact } from '../../scripts/lint-knowledge/not-found.ts';
import { findingsIn, record } from './damaged.ts';

test('a trial that was not found, with figures', () => {
  const findings = findingsIn(notFoundIsNoFact, ({ trials }) => {
    Object.assign(record(trials, 'rescut'), {
      n: 428,
      conclusion: 'No difference.',
      endpoints: [
        { name: 'Restenosis', timepoint: '7 mo', arm1: '29.8%', arm2: '31.4%', effect: null, ci: null, p: null },
      ],
    });
  });
  expect(findings.map(({ message }) => message)).toEqual([
    'it was not found, but has endpoints',
    'it was not found, but has a number of patients',
    'it was not found, but has a conclusion',
  ]);
});

test('a rule that rests on a trial that was not found', () => {
  const findings = findingsIn(notFoundIsNoFact, ({ knowledge }) => {
    record(knowledge.rules, 'D27').evidence.push('restent-isr');
  });
  expect(findings).toEqual([{ record: 'rule D27', message: 'its evidence restent-isr was not found' }]);
});

test('a use of a device by a record that was not found', () => {
  const findings = findingsIn(notFoundIsNoFact, ({ knowledge }) => {
    for (const use of knowledge.use) if (use.note === 'inflation') use.source = 'rescut';
  });
  expect(findings).toEqual([{ record: 'use inflation', message: 'its source rescut was not found' }]);
});

test('a plot and a quotation of a trial that was not found', () => {
  const findings = findingsIn(notFoundIsNoFact, ({ effects, quotedNumbers }) => {
    effects.push({ trialId: 'smile-ivl', favours: 'dcb', against: 'des' });
    quotedNumbers.push({ text: 'rule.P3.text', numbers: ['70'], record: { trial: 'smile-ivl' } });
  });
  expect(findings).toEqual([
    { record: 'trial smile-ivl', message: 'it was not found, but is plotted' },
    { record: 'rule.P3.text', message: 'its numbers are quoted from smile-ivl, which was not found' },
  ]);
});

test('a rule that rests only on a source that was not found, and a grade of it', () => {
  const findings = findingsIn(notFoundIsNoFact, ({ knowledge }) => {
    record(knowledge.rules, 'D4').sources = [{ source: 'WAKSMAN19', grade: 'IIb C' }];
  });
  expect(findings).toEqual([
    { record: 'rule D4', message: 'it has a grade of WAKSMAN19, which was not found' },
    { record: 'rule D4', message: 'it rests only on what was not found' },
  ]);
});

test('a number that is quoted from a source that was not found', () => {
  const findings = findingsIn(notFoundIsNoFact, ({ quotedNumbers }) => {
    quotedNumbers.push({ text: 'rule.D4.text', numbers: ['2'], record: { source: 'WAKSMAN19' } });
  });
  expect(findings).toEqual([
    { record: 'rule.D4.text', message: 'its numbers are quoted from WAKSMAN19, which was not found' },
  ]);
});

test('figures of a class that was not found', () => {
  const findings = findingsIn(notFoundIsNoFact, ({ classifications }) => {
    record(record(classifications, 'timi').entries, '3').figures = [{ id: 'timi-share', value: 90, unit: '%' }];
  });
  expect(findings).toEqual([{ record: 'classification timi 3', message: 'it was not found, but shows figures' }]);
});

test('a figure in a label’s note that was not found', () => {
  const findings = findingsIn(notFoundIsNoFact, ({ texts }) => {
    texts['label.ivl-eu.fresh-stent'] = 'Not within 30 days.';
  });
  expect(findings).toEqual([{ record: 'label.ivl-eu.fresh-stent', message: 'it was not found, but shows a figure' }]);
});
