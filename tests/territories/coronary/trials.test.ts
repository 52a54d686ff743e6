import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isShownAsFact, isStudy, trialById, trials, trialTopics } from '../../../src/territories/coronary/trials.ts';
import type { Trial } from '../../../src/territories/coronary/types/knowledge.ts';

const evidence: Trial[] = JSON.parse(readFileSync(new URL('./fixtures/trials.json', import.meta.url), 'utf8'));
const sorted = (list: readonly Trial[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('trial records', () => {
  test('are the 117 records of the evidence file, word for word', () => {
    expect(evidence).toHaveLength(117);
    expect(sorted(trials)).toEqual(sorted(evidence));
  });

  test('keep every field name of the evidence file', () => {
    for (const trial of trials) {
      expect(Object.keys(trial)).toEqual(Object.keys(evidence.find((one) => one.id === trial.id) ?? {}));
    }
  });

  test('have ids of their own, each found by its id', () => {
    expect(new Set(trials.map((trial) => trial.id)).size).toBe(trials.length);
    for (const trial of trials) expect(trialById(trial.id)).toBe(trial);
    expect(trialById('no-such-trial')).toBeUndefined();
  });

  test('lie in topics of at most 15', () => {
    for (const topic of trialTopics) expect(topic.trials.length, topic.id).toBeLessThanOrEqual(15);
  });
});

describe('what sort of thing was read', () => {
  test('is said of every record', () => {
    const count = (kind: Trial['kind']) => trials.filter((trial) => trial.kind === kind).length;
    expect([count('study'), count('meta-analysis'), count('label'), count('document')]).toEqual([79, 19, 7, 12]);
  });

  test('labels and documents have topics of their own, and no other has one of them', () => {
    for (const { id, trials: records } of trialTopics) {
      const kinds = new Set(records.map(({ kind }) => kind));
      if (id === 'labels') expect([...kinds]).toEqual(['label']);
      else if (id === 'documents') expect([...kinds]).toEqual(['document']);
      else expect(records.every(isStudy), id).toBe(true);
    }
  });

  test('a label or a document has no arms', () => {
    for (const trial of trials.filter((one) => !isStudy(one))) expect(trial.arms, trial.id).toBeNull();
  });
});

describe('what is not verified is not shown as fact', () => {
  test('exactly the 11 records that were not found are withheld', () => {
    const withheld = trials.filter((trial) => !isShownAsFact(trial));
    expect(withheld.map((trial) => trial.id).sort()).toEqual([
      'ali-2019',
      'cabg-recurrent-isr',
      'han-2022-2023',
      'isar-desire-3-3yr',
      'octivus-isr-sub',
      'reform-results',
      'rescut',
      'restent-isr',
      'scheller-2022-scb',
      'smile-ivl',
      'zeng-2025',
    ]);
  });

  test('a record that was not found has no endpoint, no patient number and no conclusion to show', () => {
    for (const trial of trials.filter((one) => !isShownAsFact(one))) {
      expect(trial.endpoints, trial.id).toEqual([]);
      expect(trial.n, trial.id).toBeNull();
      expect(trial.conclusion, trial.id).toBeNull();
    }
  });

  test('a record that is shown as fact names where it was seen', () => {
    for (const trial of trials.filter(isShownAsFact)) {
      expect(trial.seen_at.length, trial.id).toBeGreaterThan(0);
    }
  });
});
