import { describe, expect, test } from 'vitest';
import { bytesIn, codeOf, linkOf, TEACHING_MARK } from '../../../src/interop/second-opinion/address.ts';
import { codeFrom } from '../../../src/interop/second-opinion/code.ts';
import { pack } from '../../../src/interop/second-opinion/frame.ts';
import { messageFileText } from '../../../src/interop/second-opinion/write-message.ts';
import { readTeachingFrame, readTeachingText } from '../../../src/interop/teaching/read-teaching.ts';
import {
  teachingFileName,
  teachingFileText,
  teachingJson,
  teachingMessage,
} from '../../../src/interop/teaching/teaching-file.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { vignette } from '../../territories/coronary/fixtures/vignettes.ts';
import { TYPICAL } from '../second-opinion/messages.ts';

const ADDRESS = 'https://relumen.example/';
const own: CaseData = {
  ...vignette('V03').case,
  label: 'CL-07',
  patient: { ...vignette('V03').case.patient, ageYears: 96 },
  decision: { choice: ['dcb'], reason: 'Mr Smith wished it', decidedAt: '2026-11-20' },
};
const written = {
  id: '5f1b1d9e-56a7-4a47-9a0f-0a2b3c4d5e6f',
  title: 'Case of the week',
  lesson: 'Open the stent first.',
  withDecision: true,
  knowledge: '2026.12',
};
const message = teachingMessage(own, DEFAULT_SETTINGS, written);
const text = teachingFileText(message);
const changed = (change: (json: Record<string, unknown>) => void): string => {
  const json = JSON.parse(text) as Record<string, unknown>;
  change(json);
  return JSON.stringify(json);
};
const faultOf = (of: string) => {
  const read = readTeachingText(of);
  return read.ok ? undefined : read.fault;
};

describe('a teaching case made of one’s own', () => {
  test('says nothing of who the patient is, whatever the case held', () => {
    expect(text).not.toMatch(/CL-07|Smith|2026-11|decidedAt|reason|label/);
    expect(message.case).not.toHaveProperty('decision');
    expect(message.case.patient?.ageYears).toBe(90);
    expect(message.done).toEqual(['dcb']);
    expect(teachingFileName(message)).toBe('5f1b1d9e.relumen-teaching.json');
  });

  test('leaves out what was done unless it is meant to go along', () => {
    expect(teachingMessage(own, DEFAULT_SETTINGS, { ...written, withDecision: false })).not.toHaveProperty('done');
    const { decision: _, ...undecided } = own;
    expect(teachingMessage(undecided, DEFAULT_SETTINGS, written)).not.toHaveProperty('done');
    expect(teachingMessage(own, DEFAULT_SETTINGS, { ...written, lesson: '' })).not.toHaveProperty('lesson');
  });

  test('is the same by file, by link and by code', () => {
    const frame = pack(teachingJson(message));
    expect(readTeachingText(text)).toEqual({ ok: true, message });
    expect(readTeachingFrame(frame)).toEqual({ ok: true, message });
    const link = linkOf(ADDRESS, frame, TEACHING_MARK);
    expect(link).toContain('#t=');
    expect(bytesIn(link, TEACHING_MARK)).toEqual(frame);
    expect(bytesIn(link)).toBeUndefined();
    const { prefix, digits } = codeOf(ADDRESS, frame, TEACHING_MARK);
    expect(bytesIn(prefix + digits, TEACHING_MARK)).toEqual(frame);
    expect(codeFrom({ prefix, digits })).toBeDefined();
  });
});

describe('what comes in', () => {
  test('is no case file and no request', () => {
    expect(faultOf(JSON.stringify(own))).toEqual({ code: 'not-ours' });
    expect(faultOf(messageFileText(TYPICAL))).toEqual({ code: 'not-ours' });
    expect(faultOf('[1')).toEqual({ code: 'not-json' });
    expect(faultOf('null')).toEqual({ code: 'not-ours' });
    expect(faultOf(`"${'x'.repeat(300_000)}"`)).toEqual({ code: 'unfolds-too-far' });
  });

  test('of a newer version is not guessed at', () => {
    expect(faultOf(changed((json) => (json['schemaVersion'] = 2)))).toEqual({ code: 'newer', found: '2' });
  });

  test.each([
    ['title', (json: Record<string, unknown>) => (json['title'] = '')],
    ['title', (json: Record<string, unknown>) => (json['title'] = 'x'.repeat(81))],
    ['lesson', (json: Record<string, unknown>) => (json['lesson'] = 7)],
    ['done.0', (json: Record<string, unknown>) => (json['done'] = ['luck'])],
    ['id', (json: Record<string, unknown>) => (json['id'] = '../../etc')],
  ])('with a wrong %s is refused by its place', (path, change) => {
    expect(faultOf(changed(change))).toMatchObject({ code: 'bad-field', path });
  });

  test('with a case that cannot be read is refused by the place in it', () => {
    const bad = changed(
      (json) => (json['case'] = { kind: 'isr-case', schemaVersion: 2, lesion: { stenosisPercent: 900 } }),
    );
    expect(faultOf(bad)).toMatchObject({ code: 'bad-case', path: 'case.lesion.stenosisPercent' });
  });

  test('has neither code nor decision, whoever wrote the file by hand', () => {
    const read = readTeachingText(changed((json) => (json['case'] = own)));
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && (read.message.case.label ?? read.message.case.decision)).toBeUndefined();
  });

  test('notices every byte that was changed on its way', () => {
    const frame = pack(teachingJson(message));
    for (let at = 1; at < frame.length; at++) {
      const bent = Uint8Array.from(frame);
      bent[at] = (bent[at] ?? 0) ^ 1;
      expect(readTeachingFrame(bent).ok).toBe(false);
    }
  });
});
