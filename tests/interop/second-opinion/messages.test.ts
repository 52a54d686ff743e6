import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/interop/second-opinion/frame.ts';
import { hashOf } from '../../../src/interop/second-opinion/hash.ts';
import type { ConsultMessage } from '../../../src/interop/second-opinion/message.ts';
import { caseToSend, hindrances, revealedByMessage } from '../../../src/interop/second-opinion/outgoing.ts';
import { readFrame, readMessageText } from '../../../src/interop/second-opinion/read-message.ts';
import { messageFileName, messageFileText, messageJson } from '../../../src/interop/second-opinion/write-message.ts';
import { gapsOf } from '../../../src/territories/coronary/consultation.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { arbitraryCase } from '../../territories/coronary/fixtures/arbitrary-case.ts';
import { vignette, vignettes } from '../../territories/coronary/fixtures/vignettes.ts';
import { ANSWER, FULL_CASE, LARGEST_ANSWER, largestRequest, READ_BACK, RICH, TYPICAL } from './messages.ts';

const MESSAGES: readonly ConsultMessage[] = [
  TYPICAL,
  RICH,
  ...(['en', 'az', 'ru'] as const).map(largestRequest),
  ANSWER,
  LARGEST_ANSWER,
  READ_BACK,
];

describe('a message', () => {
  test.each(MESSAGES)('of part $part comes back as it was, as a frame and as a file', (message) => {
    expect(readFrame(pack(messageJson(message)))).toEqual({ ok: true, message });
    expect(readMessageText(messageFileText(message))).toEqual({ ok: true, message });
    expect(messageFileName(message)).toMatch(/^[0-9a-f]{8}\.relumen-(request|answer|read-back)\.json$/);
  });

  test('of any case comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryCase(), (caseData) => {
        const message = { ...TYPICAL, case: caseToSend(caseData, DEFAULT_SETTINGS) };
        expect(readFrame(pack(messageJson(message)))).toEqual({ ok: true, message });
      }),
      { numRuns: 100 },
    );
  });

  test('has one hash, whichever way it came and in whatever order its keys stand', async () => {
    const [hash] = [await hashOf(TYPICAL)];
    const read = readFrame(pack(messageJson(TYPICAL)));
    if (!read.ok) throw new Error(read.fault.code);
    expect(await hashOf(read.message)).toBe(hash);
    const turned = Object.fromEntries(Object.entries(TYPICAL).reverse()) as unknown as typeof TYPICAL;
    expect(await hashOf(turned)).toBe(hash);
    expect(hash).toMatch(/^[\w-]{12}$/);
    expect(await hashOf({ ...TYPICAL, question: `${TYPICAL.question} ` })).not.toBe(hash);
  });
});

const changed = (change: object, of: ConsultMessage = TYPICAL) => JSON.stringify({ ...of, ...change });

describe('what is not taken says what is wrong, and where', () => {
  test.each([
    ['half a file', messageFileText(TYPICAL).slice(0, 400), { code: 'not-json' }],
    ['a case file', JSON.stringify(vignette('V01').case), { code: 'not-ours' }],
    ['a list', '[]', { code: 'not-ours' }],
    ['a later version', changed({ schemaVersion: 2 }), { code: 'newer', found: '2' }],
    ['no part', changed({ part: 'invoice' }), { code: 'no-part', path: 'part', found: '"invoice"' }],
    ['a text too long', changed({ question: 'x'.repeat(201) }), { code: 'bad-field', path: 'question' }],
    ['an empty question', changed({ question: '  ' }), { code: 'bad-field', path: 'question' }],
    ['a word of another list', changed({ urgency: 'soon' }), { code: 'bad-field', path: 'urgency', found: '"soon"' }],
    ['a field of nobody', changed({ patientName: 'x' }), { code: 'bad-field' }],
    ['an id that is none', changed({ id: '../../x' }), { code: 'bad-field', path: 'id' }],
    ['a day that does not exist', changed({ writtenOn: '2026-02-30' }), { code: 'bad-field', path: 'writtenOn' }],
    [
      'a case that cannot be',
      changed({ case: { ...TYPICAL.case, lesion: { lengthMm: 900 } } }),
      { code: 'bad-case', path: 'case.lesion.lengthMm' },
    ],
    ['uncertainty left empty', changed({ uncertainty: '' }, ANSWER), { code: 'bad-field', path: 'uncertainty' }],
    [
      'six options',
      changed({ options: Array(6).fill({ option: 'des', stand: 'prefer' }) }, ANSWER),
      { code: 'bad-field', path: 'options' },
    ],
    [
      'a hash that is none',
      changed({ answers: { id: TYPICAL.id, hash: 'x' } }, ANSWER),
      { code: 'bad-field', path: 'answers.hash' },
    ],
    [
      'a key that stands twice',
      messageFileText(TYPICAL).replace('"to":', '"urgency": "planned",\n  "to":'),
      { code: 'not-json' },
    ],
    ['a prototype', '{"kind":"relumen-consult","__proto__":{}}', { code: 'not-json' }],
  ])('%s', (_what, text, fault) => {
    const read = readMessageText(text);
    expect(read.ok ? undefined : read.fault).toMatchObject(fault);
  });

  test('never by throwing, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('request', 'answer', 'read-back'), (value, part) => {
        readMessageText(JSON.stringify(value));
        readMessageText(JSON.stringify({ kind: 'relumen-consult', schemaVersion: 1, part, ...(value as object) }));
      }),
    );
  });
});

describe('what is sent', () => {
  test('holds the laboratory’s effective setting, no decision, and no age above 90', () => {
    const full: CaseData = {
      ...FULL_CASE,
      patient: { ...FULL_CASE.patient, ageYears: 97 },
      setting: { guideline: 'acc-2021' },
      decision: { choice: ['des'], reason: 'said' },
    };
    const sent = caseToSend(full, { guideline: 'esc-2024', unavailable: ['ivl'], region: 'eu' });
    expect(sent.setting).toEqual({ guideline: 'acc-2021', unavailable: ['ivl'], region: 'eu' });
    expect(sent.patient?.ageYears).toBe(90);
    expect(sent).not.toHaveProperty('decision');
    expect(caseToSend({ ...full, patient: { ageYears: 89 } }, DEFAULT_SETTINGS).patient).toEqual({ ageYears: 89 });
    expect(caseToSend({ ...full, patient: { diabetes: true } }, DEFAULT_SETTINGS).patient).toEqual({ diabetes: true });
  });

  test('of every fixture reveals nothing, in whatever form it leaves', () => {
    for (const { case: caseData } of vignettes)
      expect(revealedByMessage({ ...TYPICAL, case: caseToSend(caseData, DEFAULT_SETTINGS) })).toEqual([]);
    for (const message of MESSAGES) expect(revealedByMessage(message)).toEqual([]);
  });

  test.each([
    ['situation', 'File 4471203 says so', 'number'],
    ['question', 'Operated 12.03.2026?', 'date'],
    ['background', 'write to ask@home.example', 'address'],
    ['assessment', 'As Anna Berg said', 'name'],
    ['to', 'Centre 12345678', 'number'],
    ['contact', 'me@home.example', 'address'],
  ])('with %s “%s” reveals a %s', (path, text, kind) => {
    expect(revealedByMessage({ ...TYPICAL, [path]: text })).toEqual([{ path, text, kind }]);
  });

  test('may have the digits of a duty phone where they are meant, and there alone', () => {
    expect(revealedByMessage({ ...TYPICAL, contact: '+994 12 555 44 17' })).toEqual([]);
    expect(revealedByMessage({ ...TYPICAL, to: '+994 12 555 44 17' })).toHaveLength(1);
  });

  test('with a label that says who the patient is reveals it', () => {
    const label = { ...TYPICAL, case: { ...TYPICAL.case, label: '12345678' } };
    expect(revealedByMessage(label)).toEqual([{ path: 'case.label', text: '12345678', kind: 'number' }]);
  });
});

describe('before it is ready', () => {
  const NOW = '2026-11-28T10:00:00Z';
  test.each([
    ['an emergency without a call', { urgency: 'emergency' }, ['phone-first']],
    ['an emergency without a call or consent', { urgency: 'emergency', consent: 'not-obtained' }, ['phone-first']],
    ['an emergency with a call', { urgency: 'emergency', phoned: true, consent: 'not-obtained' }, []],
    ['no consent', { consent: 'not-obtained' }, ['no-consent']],
    ['a local rule in place of consent', { consent: 'not-needed' }, []],
    ['an answer needed before now', { answerBy: NOW }, ['answer-by-past']],
    ['a number that says who it is', { situation: 'File 4471203' }, ['identifier']],
    ['what may be a name', { situation: 'As Anna Berg said' }, []],
  ] as const)('%s: %j', (_what, change, expected) => {
    expect(hindrances({ ...TYPICAL, ...change }, NOW)).toEqual(expected);
  });

  test('what limits the answer is named, and stops nothing', () => {
    const gaps = (caseData: Partial<CaseData>, materials: typeof TYPICAL.materials = []) =>
      gapsOf({ kind: 'isr-case', schemaVersion: 2, ...caseData }, materials);
    expect(gaps({})).toEqual(['no-imaging', 'no-layers', 'no-pictures']);
    expect(gaps({ imaging: { modalities: ['stent-enhancement'] } })).toContain('no-imaging');
    expect(gaps({ imaging: { modalities: ['oct'] } })).toContain('no-msa');
    expect(gaps({ patient: { presentation: 'stable-angina' } })).toContain('no-physiology');
    expect(gaps({ patient: { presentation: 'nstemi' } })).not.toContain('no-physiology');
    expect(gaps({ stent: { layers: 1 } }, [{ kind: 'cine', how: 'separately' }])).toEqual(['no-imaging']);
    expect(gaps({}, [{ kind: 'cine', how: 'on-request' }])).toContain('no-pictures');
  });
});
