import { expect, test } from 'vitest';
import { knowledgeDocument } from '../../../src/app/knowledge-document.ts';
import { sourceById } from '../../../src/territories/coronary/sources.ts';
import { trialById } from '../../../src/territories/coronary/trials.ts';

const document = knowledgeDocument();
const written = JSON.parse(JSON.stringify(document));

test('the document has every part of its contract', () => {
  for (const part of [
    'version',
    'reviewedOn',
    'reviewBy',
    'rules',
    'trials',
    'guidelines',
    'conflicts',
    'thresholds',
    'use',
  ]) {
    expect(written[part], part).toBeDefined();
  }
  expect(written.trials).toHaveLength(117);
  expect(written.conflicts.map((conflict: { id: string }) => conflict.id)).toContain('C11');
});

test('every record of the evidence says what sort of thing was read', () => {
  for (const { id, kind } of written.trials)
    expect(['study', 'meta-analysis', 'label', 'document'], id).toContain(kind);
});

test('every rule has the fields of its contract, a text, sources that exist and evidence that exists', () => {
  for (const rule of written.rules) {
    expect(Object.keys(rule), rule.id).toEqual(
      expect.arrayContaining(['id', 'section', 'when', 'then', 'strength', 'sources', 'evidence', 'text']),
    );
    expect(rule.text, rule.id).not.toBe(`rule.${rule.id}.text`);
    expect(rule.sources.length, rule.id).toBeGreaterThan(0);
    for (const { source } of rule.sources) expect(sourceById(source), `${rule.id}: ${source}`).toBeDefined();
    for (const trial of rule.evidence) expect(trialById(trial), `${rule.id}: ${trial}`).toBeDefined();
  }
});

test('no text is missing: an id never stands in its place', () => {
  const ids =
    /"(?:text|title|question|note|indication)":"(?:rule|position|question|classification|label|conflict)\.[^"\s]+"/;
  expect(JSON.stringify(document)).not.toMatch(ids);
});

test('survives being written and read', () => {
  expect(written.rules.length).toBe(document.rules.length);
});
