import '../../src/i18n/with-territory.ts';
import '../../src/i18n/with-second-opinion.ts';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { answerFrom, emptyAnswer } from '../../src/features/second-opinion/answer-values.ts';
import { blockOf } from '../../src/features/second-opinion/case-block.tsx';
import { limitWords, requestRows, seenWords } from '../../src/features/second-opinion/message-words.ts';
import { readBackFrom } from '../../src/features/second-opinion/read-back-values.ts';
import { emptyRequest, requestFrom } from '../../src/features/second-opinion/request-values.ts';
import { matchOf } from '../../src/interop/second-opinion/consultation.ts';
import { pack } from '../../src/interop/second-opinion/frame.ts';
import { hashOf } from '../../src/interop/second-opinion/hash.ts';
import type { ConsultMessage, ConsultRequest } from '../../src/interop/second-opinion/message.ts';
import { planSeenOf } from '../../src/interop/second-opinion/outgoing.ts';
import { readFrame, readMessageText } from '../../src/interop/second-opinion/read-message.ts';
import { messageFileText, messageJson } from '../../src/interop/second-opinion/write-message.ts';
import { BLOCK, GAPS, gapsOf, MATERIALS, ROLES } from '../../src/territories/limb/consultation.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/limb/default-settings.ts';
import { knowledge } from '../../src/territories/limb/knowledge.ts';
import type { LimbCase } from '../../src/territories/limb/types/limb-case.ts';
import { limbVignettes } from '../territories/limb/fixtures/vignettes.ts';

const FOOT: LimbCase = {
  kind: 'limb-case',
  schemaVersion: 1,
  question: 'no-option',
  limb: { side: 'right', rutherford: 5 },
  haemodynamics: { abi: 0.5 },
  foot: { ulcer: 'deep', heel: 'none', gangrene: 'none', infectionSigns: [], deepInfection: false },
  patient: { ageYears: 93, vein: 'not-mapped' },
};

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function requestOf(caseData: LimbCase, n = 1): ConsultRequest {
  const values = {
    ...emptyRequest(),
    urgency: 'urgent' as const,
    role: 'vascular-surgeon' as const,
    centre: 'Regional centre 4',
    to: 'Tertiary centre',
    contact: 'duty phone 1',
    answerBy: '2026-11-29T14:00',
    situation: 'A wound that does not shrink.',
    question: 'Is anything left for this foot?',
    transfer: 'possible' as const,
    consent: 'obtained' as const,
    considered: ['dva' as const, 'amputation' as const],
  };
  const around = {
    id: id(n),
    today: '2026-11-28',
    caseData,
    result: evaluate(caseData, knowledge, DEFAULT_SETTINGS),
    lab: DEFAULT_SETTINGS,
    appVersion: '0.1.0',
  };
  return requestFrom({ ...values, materials: { ...values.materials, duplex: 'separately' } }, around);
}

const throughFrame = (message: ConsultMessage): ConsultMessage => {
  const read = readFrame(pack(messageJson(message)));
  if (!read.ok) throw new Error(`${read.fault.code} ${read.fault.path} ${read.fault.found}`);
  return read.message;
};
const throughFile = (message: ConsultMessage): ConsultMessage => {
  const read = readMessageText(messageFileText(message));
  if (!read.ok) throw new Error(`${read.fault.code} ${read.fault.path} ${read.fault.found}`);
  return read.message;
};

describe('a second opinion on a leg', () => {
  test('every worked case travels in a code and in a file, and comes back as it was sent', () => {
    for (const [n, { case: caseData }] of limbVignettes.entries()) {
      const request = requestOf(caseData, n + 1);
      expect(throughFrame(request)).toEqual(request);
      expect(throughFile(request)).toEqual(request);
    }
  });

  test('request, answer and read-back: there and back, and the answer finds its request', async () => {
    const request = throughFrame(requestOf(FOOT)) as ConsultRequest;
    expect(request.case.patient?.ageYears).toBe(90);
    expect(request.case.decision).toBeUndefined();
    const result = evaluate(request.case, knowledge, DEFAULT_SETTINGS);
    const values = {
      ...emptyAnswer(),
      role: 'angiologist' as const,
      centre: 'Tertiary centre',
      surgeon: true,
      canAnswer: 'partly' as const,
      opinion: 'Toe pressure and views of the foot first.',
      uncertainty: 'Perfusion was not measured.',
      responsibility: 'requester' as const,
      missing: ['wound-photo' as const],
      options: { ...emptyAnswer().options, dva: { stand: 'advise-against' as const, reason: 'list incomplete' } },
    };
    const answer = answerFrom(values, {
      id: id(2),
      request,
      hash: await hashOf(request),
      today: '2026-11-28',
      planSeen: planSeenOf(result, '0.1.0'),
    });
    expect(throughFrame(answer)).toEqual(answer);
    expect(answer.with).toEqual([{ role: 'vascular-surgeon', centre: 'Tertiary centre' }]);
    const kept = [{ request, ready: true }];
    expect((await matchOf(answer, kept)).kind).toBe('this');
    const back = readBackFrom(
      { understood: 'Toe pressure first.', agrees: 'yes', enacted: 'not-yet', why: '' },
      { id: id(3), today: '2026-11-29', answer, hash: await hashOf(answer) },
    );
    expect(throughFile(back)).toEqual(back);
  });

  test('tells what limits the answer, in words', () => {
    const request = requestOf(FOOT);
    expect(request.limited.slice(0, 5)).toEqual([
      'no-perfusion',
      'no-runoff',
      'no-foot-views',
      'no-vein-map',
      'no-wound-photo',
    ]);
    expect(limitWords(request)[0]).toContain('neither toe pressure nor TcPO2');
    expect(limitWords(request).filter((words) => /opinion\.gap|field\./.test(words))).toEqual([]);
    const claudicant: LimbCase = { ...FOOT, question: 'restenosis', limb: { rutherford: 3 }, foot: { ulcer: 'none' } };
    expect(gapsOf(claudicant, [])).toEqual(['no-runoff', 'no-pictures']);
  });

  test('the peripheral block tells every group, what is not known included, and the method behind a grade', () => {
    const block = blockOf({ ...FOOT, haemodynamics: { abi: 0.5, toePressureMmHg: 28 } });
    expect(block.map(({ id: group }) => group)).toEqual(BLOCK.map(({ id: group }) => group));
    const perfusion = Object.fromEntries(block[1]?.pairs.map(({ name, value }) => [name, value]) ?? []);
    expect(perfusion['WIfI ischaemia grade']).toBe('3');
    expect(perfusion['What the ischaemia grade rests on']).toBe('Toe pressure');
    expect(Object.values(perfusion)).toContain('not known');
    const said = block.flatMap(({ pairs }) => pairs.flatMap(({ name, value }) => [name, value]));
    expect(said.filter((words) => /^(field|fact|value|basis)\./.test(words))).toEqual([]);
  });

  test('every role, material and gap has its words', () => {
    const request = requestOf(FOOT);
    const rows = requestRows({
      ...request,
      materials: MATERIALS.map((kind) => ({ kind, how: 'separately' as const })),
      limited: [...GAPS],
    });
    expect(rows.flatMap(({ name, value }) => [name, value]).filter((words) => /opinion\.|value\./.test(words))).toEqual(
      [],
    );
    for (const role of ROLES) {
      const words = requestRows({ ...request, from: { role, centre: 'x' } }).map(({ value }) => value);
      expect(words.filter((value) => value.includes('opinion.role'))).toEqual([]);
    }
    expect(limitWords({ ...request, limited: [...GAPS] }).filter((words) => words.startsWith('opinion.'))).toEqual([]);
    expect(seenWords(request.plan)).not.toMatch(/device-status|plan\.|short\./);
  });

  test('a request about a heart is refused, and says which field', () => {
    const text = messageFileText(requestOf(FOOT)).replace('"limb-case"', '"isr-case"');
    const read = readMessageText(text);
    expect(read.ok ? '' : read.fault.code).toBe('bad-case');
  });
});
