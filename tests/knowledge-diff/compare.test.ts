import { describe, expect, test } from 'vitest';
import { compareKnowledge } from '../../scripts/knowledge-diff/compare.ts';
import type { ComparedDocument, ComparedRule } from '../../scripts/knowledge-diff/document.ts';
import { changesMarkdown } from '../../scripts/knowledge-diff/markdown.ts';
import { above, all, any, defined, fired, is } from '../../src/territories/coronary/conditions.ts';
import type { Threshold, Trial } from '../../src/territories/coronary/types/knowledge.ts';

const rule: ComparedRule = {
  id: 'D9',
  section: 'device',
  title: 'Focal at the edge: DES',
  text: 'Speaks for a DES.',
  when: is('lesion.pattern', 'focal-edge'),
  then: [{ kind: 'argument', side: 'for', option: 'des', strength: 'weak' }],
  strength: 'weak',
  sources: [{ source: 'LECTURE', at: 'L9' }],
  evidence: [],
};

const late: Threshold = {
  id: 'implant.late',
  facts: ['stent.monthsSinceImplant'],
  value: 12,
  unit: 'months',
  boundaryBelongs: 'below',
  sources: [{ source: 'PROJECT' }],
};

const trial: Trial = {
  id: 'artist',
  kind: 'study',
  name: 'ARTIST',
  shortCitation: 'vom Dahl J et al., 2002',
  journal: null,
  year: 2002,
  pmid: null,
  doi: null,
  population: null,
  isr_type: null,
  n: 298,
  arms: null,
  followup: null,
  endpoints: [{ name: 'Restenosis', timepoint: '6 mo', arm1: '65%', arm2: '51%', effect: null, ci: null, p: '0.039' }],
  lecture_claim: null,
  discrepancy: null,
  verification: 'abstract-seen',
  seen_at: [],
  note: null,
  conclusion: null,
};

const base: ComparedDocument = {
  version: '2026.11',
  reviewedOn: '2026-11-22',
  reviewBy: '2027-05-31',
  rules: [rule],
  definitions: [{ id: 'late', when: above('stent.monthsSinceImplant', 'implant.late'), sources: [] }],
  thresholds: [late],
  conflicts: [{ id: 'C5', title: 'Large vessel', text: 'A or B.', when: fired('D13'), sources: [] }],
  cautions: [
    { id: 'drug-in-bms', fields: ['stent.type', 'stent.drug'], when: is('stent.type', 'bms'), text: 'Check both.' },
  ],
  trials: [trial],
  guidelines: [
    {
      id: 'imaging',
      question: 'Imaging?',
      positions: [
        { id: 'esc18', source: 'ESC18', at: null, grade: 'IIa C', verification: 'fulltext-seen', text: 'Yes.' },
      ],
    },
  ],
  sources: [{ id: 'FUJINO', citation: 'Calcium score', year: null, doi: null, verification: 'abstract-seen' }],
};

const with9 = (change: Partial<ComparedRule>): ComparedDocument => ({ ...base, rules: [{ ...rule, ...change }] });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const told = (before: ComparedDocument, after: ComparedDocument) =>
  plain(changesMarkdown('v1', compareKnowledge(before, after)));

test('nothing changed', () => {
  expect(compareKnowledge(base, structuredClone(base))).toEqual([]);
  expect(told(base, base)).toBe('# What changed in the knowledge since v1\n\nNothing changed.\n');
});

describe('a rule', () => {
  test('that is new is told in full, one that is gone too', () => {
    const none = { ...base, rules: [] };
    const [added] = compareKnowledge(none, base);
    expect(added).toMatchObject({ part: 'rules', kind: 'added', id: 'D9', title: 'D9: Focal at the edge: DES' });
    expect(told(none, base)).toContain(
      [
        '### New: D9: Focal at the edge: DES',
        '',
        '- **Title:** Focal at the edge: DES',
        '- **Section:** Device',
        '- **Text:** Speaks for a DES.',
        '- **When:** Angiographic pattern (Mehran): IB edge',
        '- **Then:** Speaks for: Drug-eluting stent (weak)',
        '- **Strength:** weak',
        '- **Sources:** The lecture · L9',
      ].join('\n'),
    );
    expect(told(base, none)).toContain(
      '### Removed: D9: Focal at the edge: DES\n\n- **Title:** Focal at the edge: DES',
    );
  });

  test('whose condition changed: before and now', () => {
    const [change] = compareKnowledge(base, with9({ when: defined('graft') }));
    expect(change).toMatchObject({
      kind: 'changed',
      aspects: [
        {
          label: 'When',
          before: 'Angiographic pattern (Mehran): IB edge',
          after: 'Bypass graft',
        },
      ],
    });
  });

  test('whose group has another part: only the part', () => {
    const before = with9({ when: any(defined('graft'), defined('acute')) });
    const after = with9({ when: any(defined('graft'), defined('late')) });
    expect(told(before, after)).toContain(
      '- **When** (at least one of these)\n  - no longer: Acute presentation\n  - new: Late restenosis\n',
    );
  });

  test('whose group is now of the other kind: the whole', () => {
    const before = with9({ when: any(defined('graft'), defined('acute')) });
    const after = with9({ when: all(defined('graft'), defined('acute')) });
    expect(told(before, after)).toContain(
      '  - before: Bypass graft or Acute presentation\n  - now: Bypass graft and Acute presentation',
    );
  });

  test('that now narrows what it says, is firmer, and cites more', () => {
    const after = with9({
      then: [{ kind: 'argument', side: 'for', option: 'des', strength: 'strong', when: defined('graft') }],
      strength: 'strong',
      sources: [...rule.sources, { source: 'ESC24', grade: 'I A' }],
      evidence: ['artist'],
      until: defined('crossed'),
    });
    expect(told(base, after)).toContain(
      [
        '- **Done when**',
        '  - before: nothing',
        '  - now: A tool has crossed and worked',
        '- **Then**',
        '  - before: Speaks for: Drug-eluting stent (weak)',
        '  - now: Speaks for: Drug-eluting stent (strong), when Bypass graft',
        '- **Strength**',
        '  - before: weak',
        '  - now: strong',
        '- **Sources**',
        '  - new: ESC 2024 · I A',
        '- **Evidence**',
        '  - before: nothing',
        '  - now: ARTIST',
      ].join('\n'),
    );
  });

  test('that differs where the words do not is not passed over', () => {
    const [change] = compareKnowledge(
      with9({ when: is('mehranClass', 'II') }),
      with9({ when: is('mehranGroup', 'II') }),
    );
    expect(change?.aspects).toEqual([
      { label: 'When', before: 'Mehran class: II', after: 'said in the same words, but built differently' },
    ]);
  });
});

test('a threshold, and with it the words of what uses it', () => {
  const changes = compareKnowledge(base, { ...base, thresholds: [{ ...late, value: 9 }] });
  expect(changes.map(({ part, id }) => `${part} ${id}`)).toEqual(['thresholds implant.late']);
  expect(plain(changes[0]?.aspects[0]?.before ?? '')).toMatch(/12 months, the number itself counting as below$/);
  expect(plain(changes[0]?.aspects[0]?.after ?? '')).toMatch(/9 months, the number itself counting as below$/);
});

test('a threshold whose boundary falls to the other side', () => {
  const [change] = compareKnowledge(base, { ...base, thresholds: [{ ...late, boundaryBelongs: 'above' }] });
  expect(change?.aspects).toMatchObject([{ label: 'Limit' }]);
});

test('a trial’s figures, one by one', () => {
  const [endpoint] = trial.endpoints;
  const endpoints = endpoint ? [{ ...endpoint, arm1: '64%' }] : [];
  expect(told(base, { ...base, trials: [{ ...trial, n: 299, endpoints }] })).toContain(
    [
      '### Changed: ARTIST',
      '',
      '- **Patients**',
      '  - before: 298',
      '  - now: 299',
      '- **Figures: Restenosis, 6 mo**',
      '  - before: 65% | 51%; P 0.039',
      '  - now: 64% | 51%; P 0.039',
    ].join('\n'),
  );
});

test('a label says that it is one; what kind a study is goes without saying', () => {
  const label: Trial = { ...trial, id: 'nc-label', kind: 'label', name: 'NC label', n: null };
  expect(told(base, { ...base, trials: [trial, label] })).toContain(
    '### New: NC label\n\n- **Name:** NC label\n- **Kind:** Label\n',
  );
  expect(told({ ...base, trials: [] }, base)).not.toContain('**Kind:**');
});

test('a document from before the kinds tells no change of a study', () => {
  const { kind: _, ...older } = trial;
  expect(compareKnowledge({ ...base, trials: [older as Trial] }, base)).toEqual([]);
});

describe('how a device is used', () => {
  const inflation = {
    note: 'inflation',
    options: ['dcb'],
    value: { figure: 30 },
    unit: 's',
    source: 'artist',
    text: 'Inflate for at least 30 s',
  } as const;
  const length = {
    note: 'dcb-length',
    options: ['dcb'],
    value: { field: 'lesion.lengthMm', plus: 6 },
    unit: 'mm',
    source: 'artist',
    text: 'Longer than the lesion',
  } as const;
  const now: ComparedDocument = { ...base, use: [inflation, length] };

  test('is new to an edition that knew nothing of it', () => {
    expect(told(base, now)).toContain(
      [
        '### New: Inflate for at least 30 s',
        '',
        '- **Device:** DCB',
        '- **Text:** Inflate for at least 30 s',
        '- **Evidence:** ARTIST',
      ].join('\n'),
    );
  });

  test('a figure that the words do not show is not passed over', () => {
    const longer = { ...length, value: { ...length.value, plus: 8 } };
    const [change, ...more] = compareKnowledge(now, { ...now, use: [inflation, longer] });
    expect(more).toEqual([]);
    expect(change).toMatchObject({ part: 'use', id: 'dcb-length 1', aspects: [{ label: 'Text' }] });
  });
});

test('words that an earlier edition alone has are said, not their ids', () => {
  const earlier = with9({
    when: { op: 'is', fact: 'dcbVetoed', value: true } as unknown as ComparedRule['when'],
    then: [{ kind: 'back-to-preparation' } as unknown as ComparedRule['then'][number]],
  });
  expect(told(earlier, base)).toContain('before: Drug-coated balloon ruled out');
  expect(told(earlier, base)).toContain('before: Back to preparation before any device');
});

test('definitions, conflicts, cautions, positions, sources and the dates of the review', () => {
  const after: ComparedDocument = {
    ...base,
    reviewBy: '2028-05-31',
    definitions: [{ id: 'late', when: fired('D14'), sources: [] }],
    conflicts: [{ id: 'C5', title: 'Large vessel', text: 'A, not B.', when: fired('D13'), sources: [] }],
    cautions: [],
    guidelines: base.guidelines.map((question) => ({
      ...question,
      positions: question.positions.map((position) => ({ ...position, grade: 'I A' })),
    })),
    sources: [{ id: 'FUJINO', citation: 'Calcium score', year: null, doi: null, verification: 'fulltext-seen' }],
  };
  expect(compareKnowledge(base, after).map(({ part, kind, title }) => [part, kind, title])).toEqual([
    ['version', 'changed', '2026.11'],
    ['definitions', 'changed', 'Late restenosis'],
    ['conflicts', 'changed', 'C5: Large vessel'],
    ['cautions', 'removed', 'Stent type and Drug of the stent'],
    ['guidelines', 'changed', 'Imaging? ESC/EACTS 2018'],
    ['sources', 'changed', 'FUJINO'],
  ]);
});

test('an older document without some parts can be compared', () => {
  const { definitions: _, cautions: __, sources: ___, ...older } = base;
  expect(compareKnowledge(older, base).map(({ part, kind }) => [part, kind])).toEqual([
    ['definitions', 'added'],
    ['cautions', 'added'],
    ['sources', 'added'],
  ]);
});
