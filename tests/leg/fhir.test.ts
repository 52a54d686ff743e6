import '../../src/i18n/with-territory.ts';
import '../../src/i18n/with-fhir.ts';
import '../../src/i18n/with-columns.ts';
import '../../src/i18n/with-reading.ts';
import type { Bundle, Observation } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { codeSystems } from '../../src/interop/fhir/code-systems.ts';
import { fhirDocument } from '../../src/interop/fhir/document.ts';
import { readDocument } from '../../src/interop/fhir/read-document.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/limb/default-settings.ts';
import { knowledge } from '../../src/territories/limb/knowledge.ts';
import type { LimbCase } from '../../src/territories/limb/types/limb-case.ts';
import { medplumIssues } from '../fixtures/fhir-gate/medplum.ts';
import { schemaIssues } from '../fixtures/fhir-gate/schema.ts';
import { MISSING_TEXT } from '../fixtures/inspections.ts';
import { limbVignettes } from '../territories/limb/fixtures/vignettes.ts';
import { settled } from './settled.ts';

const documentOf = (caseData: LimbCase): Bundle =>
  fhirDocument({
    id: '0b9c6a1e-5d0e-4f6c-9a6e-3f1f6f0f2a77',
    case: caseData,
    result: evaluate(caseData, knowledge, DEFAULT_SETTINGS),
    settings: DEFAULT_SETTINGS,
    exportedAt: '2026-11-28T14:05:00Z',
    appVersion: '0.1.0',
  });

/** Through the text that is saved, as any reader gets it. */
const throughText = (caseData: LimbCase) => JSON.parse(JSON.stringify(documentOf(caseData))) as Bundle;

function readBack(json: unknown): LimbCase {
  const read = readDocument(json);
  if (!read.ok) throw new Error(read.issues.map(({ path, message }) => `${path}: ${message}`).join('; '));
  return read.case;
}

const DECIDED: LimbCase = {
  kind: 'limb-case',
  schemaVersion: 1,
  question: 'no-option',
  label: 'L-7',
  limb: { rutherford: 5, side: 'left' },
  haemodynamics: { toePressureMmHg: 20.5, abi: 0.55 },
  foot: { infectionSigns: [], sirsSigns: ['temperature'] },
  history: { priorTreatments: 2 },
  dva: {
    steps: [
      { step: 'V1', state: 'done' },
      { step: 'V2', state: 'failed' },
    ],
  },
  preparation: { tools: [{ tool: 'laser', outcome: 'worked' }] },
  setting: { region: 'us', unavailable: [] },
  decision: { choice: ['dva', 'amputation'], reason: 'as agreed', decidedAt: '2026-11-27' },
};

const observationsOf = (json: Bundle): Observation[] =>
  (json.entry ?? [])
    .map(({ resource }) => resource as unknown as Observation)
    .filter(({ resourceType }) => resourceType === 'Observation');
const changed = (change: (of: Observation) => void, path: string): Bundle => {
  const json = throughText(DECIDED);
  for (const of of observationsOf(json)) if (of.code.coding?.[0]?.code === path) change(of);
  return json;
};

describe('a leg as a document', () => {
  test.each(limbVignettes.map((vignette) => [vignette.id, vignette.case] as const))(
    '%s: the validators are clean and the same case comes back',
    (_id, caseData) => {
      const json = throughText(caseData);
      expect([...medplumIssues(json), ...schemaIssues(json)]).toEqual([]);
      expect(settled(readBack(json))).toEqual(settled(caseData));
    },
  );

  test('with a decision, its reason and its date, settings and the steps of the procedure', () => {
    const json = throughText(DECIDED);
    expect([...medplumIssues(json), ...schemaIssues(json)]).toEqual([]);
    expect(readBack(json)).toEqual(DECIDED);
  });

  test('holds local codes alone, and every text is a text', () => {
    const text = JSON.stringify(throughText(DECIDED));
    expect(text).not.toMatch(/snomed|"http:\/\/loinc.org","code":"(?!63485-7)|icd-10|ncdr/i);
    expect(text).not.toMatch(
      /"(?:text|display|title)":"(?:fhir|field|value|fact|columns|option|rule|action|stage|verdict|caution|conflict)\./,
    );
    expect(text).toContain('/CodeSystem/limb-case');
    expect(text).not.toContain('/CodeSystem/case"');
  });

  test('every code of it stands in the code systems of the leg, with words', () => {
    const given = new Map(codeSystems().map(({ url, concept = [] }) => [url, concept.map(({ code }) => code)]));
    const known = new Map([...given].map(([url, codes]) => [url, new Set(codes)]));
    for (const codes of given.values()) expect(new Set(codes).size).toBe(codes.length);
    for (const system of codeSystems()) {
      expect([...medplumIssues(system), ...schemaIssues(system)]).toEqual([]);
      expect(system.concept?.filter(({ display = '' }) => MISSING_TEXT.test(display))).toEqual([]);
    }
    for (const { case: caseData } of [...limbVignettes, { case: DECIDED }]) {
      const codes = JSON.stringify(documentOf(caseData)).matchAll(
        /"system":"([^"]+CodeSystem\/limb-case[^"]*)"(?:,"version":"1")?,"code":"([^"]+)"/g,
      );
      expect(
        [...codes].filter(([, system = '', code = '']) => !known.get(system)?.has(code)).map(([all]) => all),
      ).toEqual([]);
    }
  });

  test('proposes nothing that exists already, and never an amputation', () => {
    const groups = limbVignettes.map(({ case: caseData }) => ({
      fired: evaluate(caseData, knowledge, DEFAULT_SETTINGS).rules.fired,
      group: JSON.stringify(
        documentOf(caseData).entry?.find(({ resource }) => resource?.resourceType === 'RequestGroup'),
      ),
    }));
    expect(groups.some(({ group }) => group.includes('option.'))).toBe(true);
    expect(groups.filter(({ group }) => group.includes('amputation-team'))).toEqual([]);
    const open = groups.filter(({ fired }) => fired.includes('LV11'));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ group }) => group.includes('option.dva'))).toEqual([]);
  });

  test('what may say who the patient is stays behind', () => {
    const named: LimbCase = {
      ...DECIDED,
      label: '12.03.1950',
      decision: { choice: ['dva'], reason: 'Anna Example said so' },
    };
    expect(JSON.stringify(throughText(named))).not.toMatch(/1950|Example/);
  });

  test('is told apart from nothing, and names what cannot be read', () => {
    const said = (json: unknown) => {
      const read = readDocument(json);
      return read.ok ? [] : read.issues.map(({ path }) => path);
    };
    expect(said({})).toEqual(['']);
    expect(said(changed((of) => delete of.valueQuantity, 'haemodynamics.abi'))).toEqual(['haemodynamics.abi']);
    expect(
      said(
        changed((of) => {
          of.valueQuantity = { value: 20.5, code: 'kPa', system: 'http://unitsofmeasure.org' };
        }, 'haemodynamics.toePressureMmHg'),
      ),
    ).toEqual(['haemodynamics.toePressureMmHg']);
    expect(
      said(
        changed((of) => {
          of.valueCodeableConcept = { coding: [{ code: 'arm' }] };
        }, 'limb.side'),
      ),
    ).toEqual(['limb.side']);
  });
});
