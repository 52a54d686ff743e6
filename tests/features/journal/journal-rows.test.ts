import { describe, expect, test } from 'vitest';
import { citationOf } from '../../../src/features/journal/citation.ts';
import {
  byNearness,
  filtered,
  NO_FILTER,
  patientsOf,
  sorted,
  subjects,
} from '../../../src/features/journal/journal-rows.ts';
import { trialById, trials } from '../../../src/territories/coronary/trials.ts';
import '../../../src/i18n/with-journal.ts';

const ids = (filter: Partial<typeof NO_FILTER>) => filtered(trials, { ...NO_FILTER, ...filter }).map(({ id }) => id);
const record = (id: string) => {
  const found = trialById(id);
  if (!found) throw new Error(`There is no record ${id}.`);
  return found;
};

describe('the records that are looked for', () => {
  test('are all of them where nothing is looked for', () => {
    expect(ids({})).toHaveLength(trials.length);
  });

  test('have every word that was typed', () => {
    expect(ids({ query: 'agent kirtane' })).toContain('agent-ide-multilayer');
    expect(ids({ query: 'AGENT no-such-word' })).toEqual([]);
  });

  test('are those of a question, a topic, a kind and how far they were read, all at once', () => {
    expect(ids({ subject: 'question:limus' })).toContain('siblint-isr');
    expect(ids({ subject: 'topic:labels' })).toContain('wolverine-us-label');
    expect(ids({ kind: 'label' })).toEqual(ids({ kind: 'label', subject: 'topic:labels' }));
    expect(ids({ read: 'not-found' })).toContain('restent-isr');
    expect(ids({ read: 'not-found', kind: 'label' })).toEqual([]);
  });

  test('every question and every topic has some', () => {
    for (const subject of subjects.keys()) expect(ids({ subject }).length, subject).toBeGreaterThan(0);
  });
});

describe('their order', () => {
  test('is by year either way, those without one last', () => {
    const years = (descending: boolean) => sorted(trials, { by: 'year', descending }).map(({ year }) => year);
    for (const descending of [true, false]) {
      const known = years(descending).filter((year) => year !== null);
      expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
      expect(
        years(descending)
          .slice(known.length)
          .every((year) => year === null),
      ).toBe(true);
    }
  });

  test('is by the other columns too', () => {
    const first = (by: 'name' | 'kind' | 'n' | 'read', descending = false) => sorted(trials, { by, descending })[0];
    expect(first('kind')?.kind).toBe('study');
    expect(first('kind', true)?.kind).toBe('document');
    expect(first('read', true)?.verification).toBe('not-found');
    expect(first('name')?.name.localeCompare(first('name', true)?.name ?? '', 'en')).toBeLessThan(0);
    const most = first('n', true);
    expect(most && patientsOf(most)).toBe(Math.max(...trials.map((trial) => patientsOf(trial) ?? 0)));
  });
});

test('a label, a document and what was not found studied nobody here', () => {
  for (const trial of trials)
    if (trial.kind === 'label' || trial.kind === 'document' || trial.verification === 'not-found')
      expect(patientsOf(trial), trial.id).toBeNull();
  expect(patientsOf(record('agent-ide'))).toBe(600);
});

test('a citation says where it is found, and of what was not found that it was not', () => {
  expect(citationOf(record('paccocath-isr-1'))).toBe('PACCOCATH ISR I. Scheller B et al., N Engl J Med 2006');
  expect(citationOf(record('restent-isr'))).toMatch(/not verified\)$/);
  const cited = trials.find(({ doi, pmid }) => doi && pmid);
  expect(cited && citationOf(cited)).toContain(`DOI ${cited?.doi}. PMID ${cited?.pmid}`);
});

test('a citation has all that the record has, once, and says where only a secondary page was read', () => {
  expect(citationOf(record('ribs-4-1yr'))).toBe(
    'RIBS IV. Alfonso F et al., J Am Coll Cardiol 2015;66(1). DOI 10.1016/j.jacc.2015.04.063 (only a secondary page was read)',
  );
  expect(citationOf(record('qfr-oct-dcb-isr-2024')).match(/10\.1038/g)).toHaveLength(1);
  expect(citationOf(record('qfr-oct-dcb-isr-2024'))).toContain('2024');
  expect(citationOf(record('habara-2013'))).not.toContain('not shown');
  for (const trial of trials) {
    const cited = citationOf(trial);
    for (const part of [trial.year, trial.doi, trial.pmid]) if (part) expect(cited, trial.id).toContain(String(part));
  }
});

test('what is named as it was typed comes first, then what begins with it, then what has it', () => {
  const found = byNearness(filtered(trials, { ...NO_FILTER, query: 'ribs  iv' }), 'ribs  iv').map(({ name }) => name);
  expect(found.slice(0, 2)).toEqual(['RIBS IV', 'RIBS IV, 3-year']);
  expect(found.findIndex((name) => name.startsWith('RIBS VI'))).toBeGreaterThan(1);
  expect(byNearness(trials, '(')).toHaveLength(trials.length);
});
