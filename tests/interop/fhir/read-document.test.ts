import '../../../src/i18n/with-fhir.ts';
import type { Bundle, Composition, Condition, FhirResource, Observation } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/interop/fhir/read-document.ts';
import { documentOf } from '../../fixtures/documents.ts';
import { fullCase } from '../../territories/coronary/fixtures/full-case.ts';

const document = (): Bundle => structuredClone(documentOf(fullCase()));
const said = (json: unknown): string[] => {
  const read = readDocument(json);
  return read.ok ? [] : read.issues.map(({ path, message }) => [path, message].filter(Boolean).join(': '));
};

const resourcesOf = (bundle: Bundle) => (bundle.entry ?? []).map(({ resource }) => resource as FhirResource);

const isFact = (one: FhirResource, path: string): one is Observation =>
  one.resourceType === 'Observation' && (one as Observation).code.coding?.[0]?.code === path;

function factOf(bundle: Bundle, path: string): Observation {
  const found = resourcesOf(bundle).find((one) => isFact(one, path));
  if (found === undefined || found.resourceType !== 'Observation') throw new Error(`The document has no ${path}.`);
  return found as Observation;
}

describe('what is not ours is refused whole, with what to do', () => {
  test.each([null, [], 'text', { resourceType: 'Patient' }, { resourceType: 'Bundle', type: 'collection', entry: [] }])(
    '%j',
    (json) => {
      expect(said(json)).toEqual([
        'This is no FHIR document: a Bundle of the type "document" was expected. Nothing of it was taken.',
      ]);
    },
  );

  test('a document of another kind', () => {
    const bundle = document();
    const head = bundle.entry?.[0]?.resource as Composition;
    head.type = { coding: [{ system: 'http://loinc.org', code: '34133-9' }] };
    expect(said(bundle)[0]).toMatch(/^Composition: The document is of another kind/);
  });

  test.each(['100013014', 'T82.867A', 'T82.868D'])('one with the code of a thrombosis, %s', (code) => {
    const bundle = document();
    const condition = resourcesOf(bundle).find((one) => one.resourceType === 'Condition');
    (condition as Condition).code?.coding?.push({ system: 'x', code });
    expect(said(bundle)).toEqual([expect.stringContaining(`names a stent thrombosis (code ${code})`)]);
  });

  test('one in the words of a later version', () => {
    const bundle = document();
    const [coding] = factOf(bundle, 'lesion.vessel').code.coding ?? [];
    if (coding) coding.version = '3';
    expect(said(bundle)[0]).toMatch(/^The facts are written in words of the version .*3.* of the case file/);
  });
});

describe('a fact that cannot be read refuses the document and is named', () => {
  test.each<[string, string, (of: Observation) => void, string]>([
    [
      'another unit',
      'lesion.lengthMm',
      (of) => Object.assign(of.valueQuantity ?? {}, { code: 'cm' }),
      'has the unit "cm"; mm was expected',
    ],
    [
      'less than',
      'lesion.lengthMm',
      (of) => Object.assign(of.valueQuantity ?? {}, { comparator: '<' }),
      'says < 8, which is no figure',
    ],
    [
      'out of range',
      'lesion.lengthMm',
      (of) => Object.assign(of.valueQuantity ?? {}, { value: 900 }),
      '900 is outside 0.5-150 mm',
    ],
    ['no value', 'imaging.thrombus', (of) => delete of.valueBoolean, 'has neither a value that can be read'],
    [
      'another word',
      'lesion.vessel',
      (of) => Object.assign(of.valueCodeableConcept?.coding?.[0] ?? {}, { code: 'lesion.vessel.aorta' }),
      '"aorta" is not one of',
    ],
    [
      'an unknown item',
      'patient.allergies',
      (of) => Object.assign(of.component?.[0]?.code.coding?.[0] ?? {}, { code: 'peanut' }),
      '"peanut" is not one of',
    ],
  ])('%s', (_what, path, change, says) => {
    const bundle = document();
    change(factOf(bundle, path));
    expect(said(bundle)).toEqual([expect.stringMatching(new RegExp(`^${path.replace('.', '\\.')}`))]);
    expect(said(bundle)[0]).toContain(says);
  });

  test('one that stands there twice', () => {
    const bundle = document();
    bundle.entry?.push({ resource: factOf(bundle, 'lesion.vessel') });
    expect(said(bundle)).toEqual(['lesion.vessel: stands in the document twice; take one of them out']);
  });
});

describe('what other systems do to a document', () => {
  const kept = (change: (resources: FhirResource[]) => FhirResource[]) => {
    const bundle = document();
    const read = readDocument({ ...bundle, entry: change(resourcesOf(bundle)).map((resource) => ({ resource })) });
    return read.ok ? read : undefined;
  };

  test('dropping or changing what was made of the record changes nothing', () => {
    const record = new Set(['Composition', 'Observation', 'Parameters']);
    expect(kept((all) => all.filter(({ resourceType }) => record.has(resourceType)))?.case).toEqual(fullCase());
    const changed = kept((all) =>
      all.map((one) => (one.resourceType === 'Condition' ? { ...one, code: { text: 'something else' } } : one)),
    );
    expect(changed?.case).toEqual(fullCase());
  });

  test('adding an Observation of its own is passed over; one that calls itself a fact is named', () => {
    const foreign: Observation = { resourceType: 'Observation', status: 'final', code: { text: 'Weight' } };
    expect(kept((all) => [...all, foreign])?.ignored).toEqual([]);
    const category = [{ coding: [{ system: 'https://relumen.invalid/fhir/CodeSystem/plan', code: 'case-fact' }] }];
    const coding = [{ system: 'https://relumen.invalid/fhir/CodeSystem/case', code: 'lesion.colour' }];
    expect(kept((all) => [...all, { ...foreign, category, code: { coding } }])?.ignored).toEqual(['lesion.colour']);
  });

  test('marking a fact as entered in error takes it out, and says so', () => {
    const read = kept((all) =>
      all.map((one) => (isFact(one, 'lesion.vessel') ? { ...one, status: 'entered-in-error' as const } : one)),
    );
    expect(read?.ignored).toEqual(['lesion.vessel']);
    expect(read?.case.lesion?.vessel).toBeUndefined();
  });
});

test('a document of the first version of the case file is read and brought up to the present one', () => {
  const { lesion, stent } = fullCase();
  const early = documentOf({
    kind: 'isr-case',
    schemaVersion: 2,
    lesion: { vessel: lesion?.vessel ?? 'lad' },
    stent: { type: stent?.type ?? 'des' },
  });
  const text = JSON.stringify(early).replaceAll('"version":"2","code"', '"version":"1","code"');
  const read = readDocument(JSON.parse(text));
  expect(read).toMatchObject({
    ok: true,
    case: { schemaVersion: 2, lesion: { vessel: 'lad' }, stent: { type: 'des' } },
  });
});
