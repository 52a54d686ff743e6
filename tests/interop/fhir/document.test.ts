import '../../../src/i18n/with-fhir.ts';
import fc from 'fast-check';
import type { Composition, Condition, Observation, RequestGroup } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { codeSystems } from '../../../src/interop/fhir/code-systems.ts';
import { readDocument } from '../../../src/interop/fhir/read-document.ts';
import { cleared } from '../../../src/interop/withheld.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { DOCUMENT_ID, documentOf } from '../../fixtures/documents.ts';
import { found } from '../../fixtures/fhir-gate/gate.ts';
import { MISSING_TEXT } from '../../fixtures/inspections.ts';
import { speaking } from '../../fixtures/spoken.ts';
import { aCase, GATE_MET, plainCase } from '../../territories/coronary/fixtures/a-case.ts';
import { arbitraryCase } from '../../territories/coronary/fixtures/arbitrary-case.ts';
import { fullCase } from '../../territories/coronary/fixtures/full-case.ts';
import { vignettes } from '../../territories/coronary/fixtures/vignettes.ts';

/** Through the text that is saved, as any reader gets it. */
const throughText = (caseData: CaseData): unknown => JSON.parse(JSON.stringify(documentOf(caseData)));

function readBack(json: unknown): CaseData {
  const read = readDocument(json);
  if (!read.ok) throw new Error(read.issues.map(({ path, message }) => `${path}: ${message}`).join('; '));
  expect(read.ignored).toEqual([]);
  return read.case;
}

const resourcesOf = <T>(caseData: CaseData, type: string): T[] =>
  (documentOf(caseData).entry ?? []).map(({ resource }) => resource).filter((one) => one?.resourceType === type) as T[];

const factOf = (caseData: CaseData, path: string): Observation | undefined =>
  resourcesOf<Observation>(caseData, 'Observation').find(({ code }) => code.coding?.[0]?.code === path);

test('a document is the same whatever language the screen speaks: its words are those of the code systems', async () => {
  const english = throughText(fullCase());
  await speaking('ru');
  expect(throughText(fullCase())).toEqual(english);
  expect(readBack(english)).toEqual(cleared(fullCase()).case);
  await speaking('en');
});

describe('round trip: every validator is clean and the same case comes back', () => {
  const named: [string, CaseData][] = [
    ['nothing', aCase()],
    ['everything', fullCase()],
    ...vignettes.map(({ id, case: caseData }): [string, CaseData] => [id, caseData]),
  ];
  test.each(named)('%s', (_id, caseData) => {
    const json = throughText(caseData);
    expect(found(json)).toEqual({});
    expect(readBack(json)).toEqual(cleared(caseData).case);
  });

  // Three validators for each: half a minute, and on a busy machine many.
  test('500 random cases', () => {
    fc.assert(
      fc.property(arbitraryCase(), (caseData) => {
        const json = throughText(caseData);
        expect(found(json)).toEqual({});
        expect(readBack(json)).toEqual(cleared(caseData).case);
      }),
      { numRuns: 500 },
    );
  }, 1_200_000);
});

test('the same case gives the same document, and another case other addresses', () => {
  expect(documentOf(fullCase())).toEqual(documentOf(fullCase()));
  const urls = (id: string) => documentOf(fullCase(), id).entry?.map(({ fullUrl }) => fullUrl) ?? [];
  const others = new Set(urls('7d3c6a1e-5d0e-4f6c-9a6e-3f1f6f0f2a78'));
  expect(urls(DOCUMENT_ID).filter((url) => others.has(url))).toEqual([]);
});

describe('the code systems', () => {
  test('pass the validators, and give every code once, with words', () => {
    for (const system of codeSystems()) {
      expect(found(system)).toEqual({});
      const codes = system.concept?.map(({ code }) => code) ?? [];
      expect(new Set(codes).size).toBe(codes.length);
      expect(system.concept?.filter(({ display = '' }) => MISSING_TEXT.test(display))).toEqual([]);
    }
  });
});

describe('what is absent is not "no"', () => {
  const reason = (caseData: CaseData, path: string) => factOf(caseData, path)?.dataAbsentReason?.coding?.[0]?.code;

  test('what the answer waits for is unknown; what nobody waits for is not there', () => {
    const caseData = aCase({ lesion: { vessel: 'lad', withinStent: 'in-stent', stenosisPercent: 80, timiFlow: 3 } });
    expect(reason(caseData, 'stent.type')).toBe('unknown');
    expect(factOf(caseData, 'lesion.leftMainProtected')).toBeUndefined();
  });

  test('asked and not to be found out, and a test that was not done, have their own reasons', () => {
    const caseData = aCase({ stent: { type: 'unknown' }, patient: { nonInvasiveIschaemia: 'not-done' } });
    expect(reason(caseData, 'stent.type')).toBe('asked-unknown');
    expect(reason(caseData, 'patient.nonInvasiveIschaemia')).toBe('not-performed');
  });

  test('an empty list and "none" are values', () => {
    const caseData = aCase({ patient: { allergies: [] }, imaging: { fracture: 'none' } });
    const codes = ['patient.allergies', 'imaging.fracture'].map(
      (path) => factOf(caseData, path)?.valueCodeableConcept?.coding?.[0]?.code,
    );
    expect(codes).toEqual(['patient.allergies.none', 'imaging.fracture.none']);
  });

  test('no finding that can be "no" carries a code of another system', () => {
    for (const one of resourcesOf<Observation>(fullCase(), 'Observation')) {
      if (one.valueBoolean === undefined || one.category?.[0]?.coding?.[0]?.code === 'derived-fact') continue;
      expect(one.code.coding).toHaveLength(1);
    }
  });
});

describe('the diagnosis', () => {
  const diagnosis = (caseData: CaseData) => resourcesOf<Condition>(caseData, 'Condition')[0];
  const codes = (caseData: CaseData) => diagnosis(caseData)?.code?.coding?.map(({ code }) => code);

  test('is the restenosis by its own code, in the United States by that of ICD-10-CM too', () => {
    expect(codes(plainCase())).toEqual(['in-stent-restenosis', '122393']);
    expect(codes(plainCase({ setting: { region: 'us' } }))).toEqual(['in-stent-restenosis', '122393', 'T82.855A']);
  });

  test.each([
    [49.9, 'unconfirmed'],
    [50, 'confirmed'],
    [undefined, 'provisional'],
  ])('at %s %% is %s', (stenosisPercent, status) => {
    const lesion = { withinStent: 'in-stent', ...(stenosisPercent ? { stenosisPercent } : {}) } as const;
    expect(diagnosis(aCase({ lesion }))?.verificationStatus?.coding?.[0]?.code).toBe(status);
  });

  test('is not there outside the stent', () => {
    expect(diagnosis(plainCase({ lesion: { withinStent: 'outside' } }))).toBeUndefined();
  });

  test('is never the thrombosis: no document names it, whatever the case', () => {
    for (const { case: caseData } of [...vignettes, { case: fullCase() }])
      expect(JSON.stringify(documentOf(caseData))).not.toMatch(/T82\.86|100013014/);
  });
});

describe('the plan', () => {
  const plan = (caseData: CaseData) => resourcesOf<RequestGroup>(caseData, 'RequestGroup')[0];
  const proposed = (caseData: CaseData) => plan(caseData)?.contained?.map(({ id }) => id) ?? [];
  const prepared = plainCase({ preparation: GATE_MET });

  test('proposes the device that was chosen, and no other device', () => {
    expect(proposed(prepared).filter((id) => id?.startsWith('device.'))).toEqual(['device.des']);
  });

  test('proposes nothing that is advised against, and no device while something must come first', () => {
    for (const { case: caseData } of vignettes) {
      const against = new Set(
        JSON.stringify(plan(caseData)?.action ?? []).match(/verdict\.(avoid|contraindicated|unavailable)/g),
      );
      expect([...against]).toEqual([]);
    }
    const blocked = vignettes.find(({ expect: { status } }) => status === 'blocked');
    expect(proposed(blocked?.case ?? aCase()).filter((id) => id?.startsWith('device.'))).toEqual([]);
  });

  test('is a draft and a proposal, all of it', () => {
    const { status, intent, contained = [] } = plan(prepared) ?? {};
    expect([status, intent]).toEqual(['draft', 'proposal']);
    expect(contained.length).toBeGreaterThan(0);
    for (const one of contained) expect(one).toMatchObject({ status: 'draft', intent: 'proposal' });
  });
});

describe('the narrative', () => {
  const textOf = (caseData: CaseData) =>
    resourcesOf<Composition>(caseData, 'Composition')[0]
      ?.section?.map(({ text }) => text?.div)
      .join('') ?? '';

  test('escapes what was typed, and keeps the letters of every language', () => {
    const reason = `<script>alert("1")</script> & 'ə Ğ İ' Привет`;
    const json = throughText({ ...plainCase(), decision: { choice: ['des'], reason } });
    expect(found(json)).toEqual({});
    const div = textOf({ ...plainCase(), decision: { choice: ['des'], reason } });
    expect(div).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;ə Ğ İ&#39; Привет');
  });

  test('has words for everything: no id stands in place of a text', () => {
    for (const { case: caseData } of [...vignettes, { case: fullCase() }]) {
      const lines = textOf(caseData).match(/<li>[^<]*<\/li>/g) ?? [];
      expect(lines.filter((line) => MISSING_TEXT.test(line))).toEqual([]);
    }
  });
});

test('nobody is named: a masked name, no date of birth, no identifier of the patient', () => {
  expect(resourcesOf(fullCase(), 'Patient')).toEqual([
    expect.not.objectContaining({ birthDate: expect.anything(), identifier: expect.anything() }),
  ]);
  const named: CaseData = {
    ...plainCase(),
    label: 'Ivan Petrov',
    decision: { choice: ['des'], reason: 'MRN 12345678' },
  };
  expect(JSON.stringify(documentOf(named))).not.toMatch(/Petrov|12345678/);
});

test('a document is as large as it was found to be: about 100 kB', () => {
  expect(JSON.stringify(documentOf(fullCase())).length).toBeLessThan(140_000);
});
