import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Trial } from '../../../../src/engine/types/evidence.ts';
import { trials, trialTopics } from '../../../../src/territories/limb/trials/trials.ts';
import { trialById } from '../../../../src/territories/limb/trials.ts';

const evidence: Trial[] = JSON.parse(readFileSync(new URL('../fixtures/trials.json', import.meta.url), 'utf8'));
const sorted = (list: readonly Trial[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('the records of the limb', () => {
  test('are the 66 records of the evidence file, word for word', () => {
    expect(evidence).toHaveLength(66);
    expect(sorted(trials)).toEqual(sorted(evidence));
  });

  test('have ids of their own, each found by its id', () => {
    expect(new Set(trials.map((trial) => trial.id)).size).toBe(trials.length);
    for (const trial of trials) expect(trialById(trial.id)).toBe(trial);
    expect(trialById('no-such-trial')).toBeUndefined();
  });

  test('lie in topics, labels and documents in topics of their own', () => {
    for (const { id, trials: records } of trialTopics) {
      const kinds = new Set<string>(records.map(({ kind }) => kind));
      expect(kinds.has('label'), id).toBe(id === 'labels');
      expect(kinds.has('document'), id).toBe(id === 'documents');
    }
    expect(new Set(trialTopics.map(({ id }) => id)).size).toBe(trialTopics.length);
  });
});
