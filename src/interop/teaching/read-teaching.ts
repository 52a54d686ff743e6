import '../../case-file/jitless.ts';
import * as z from 'zod/mini';
import { parseCase } from '#territory/case/parse-case.ts';
import { DECISIONS } from '#territory/types/vocabulary.ts';
import { shortened } from '../../case-file/case-issue.ts';
import { tidyText } from '../../case-file/label.ts';
import { safeJson } from '../../case-file/safe-json.ts';
import { MAX_INFLATED, unpack } from '../second-opinion/frame.ts';
import type { MessageFault } from '../second-opinion/read-message.ts';
import { isTeaching, TEACHING_KIND } from './kind.ts';
import { TEACHING_LIMITS, TEACHING_VERSION, type TeachingMessage } from './teaching-file.ts';

export type ReadTeaching =
  | { readonly ok: true; readonly message: TeachingMessage }
  | { readonly ok: false; readonly fault: MessageFault };

const text = (max: number) =>
  z.string().check(
    z.maxLength(max),
    z.overwrite(tidyText),
    z.refine((read) => read !== ''),
  );

const schema = z.strictObject({
  kind: z.literal(TEACHING_KIND),
  schemaVersion: z.literal(TEACHING_VERSION),
  id: z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  title: text(TEACHING_LIMITS.title),
  lesson: z.exactOptional(text(TEACHING_LIMITS.lesson)),
  done: z.exactOptional(z.readonly(z.array(z.literal(DECISIONS)).check(z.maxLength(DECISIONS.length)))),
  knowledge: z.string().check(z.regex(/^[\w.+-]{1,40}$/)),
  case: z.unknown(),
});

const refused = (code: MessageFault['code'], path = '', found = ''): ReadTeaching => ({
  ok: false,
  fault: { code, ...(path ? { path } : {}), ...(found ? { found } : {}) },
});

/** Reads a frame out of a link or a code. Never throws. */
export function readTeachingFrame(frame: Uint8Array): ReadTeaching {
  const unpacked = unpack(frame);
  return unpacked.ok ? readTeachingText(unpacked.text) : refused(unpacked.fault);
}

/** Reads the text of a teaching case, by the same reader as every other file. Never throws. */
export function readTeachingText(json: string): ReadTeaching {
  if (json.length > MAX_INFLATED) return refused('unfolds-too-far');
  const safe = safeJson(json);
  if (!safe.ok) return refused('not-json');
  const value: unknown = safe.json;
  if (typeof value !== 'object' || value === null || !isTeaching(value)) return refused('not-ours');
  const { schemaVersion } = value as { schemaVersion?: unknown };
  if (typeof schemaVersion === 'number' && schemaVersion > TEACHING_VERSION)
    return refused('newer', '', shortened(schemaVersion));
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    const at = path.reduce<unknown>((of, key) => (of as Record<PropertyKey, unknown> | undefined)?.[key], value);
    return refused('bad-field', path.map(String).join('.'), shortened(at));
  }
  const read = parseCase(parsed.data.case);
  if (!read.ok) {
    const [issue] = read.issues;
    return refused('bad-case', ['case', issue?.path].filter(Boolean).join('.'), issue?.message);
  }
  // Whoever made the file by hand: neither is shown, whatever it holds.
  const { label: _label, decision: _decision, ...bare } = read.case;
  return { ok: true, message: { ...parsed.data, case: bare } as unknown as TeachingMessage };
}
