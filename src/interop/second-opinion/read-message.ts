import { parseCase } from '#territory/case/parse-case.ts';
import { shortened } from '../../case-file/case-issue.ts';
import { safeJson } from '../../case-file/safe-json.ts';
import { type FrameFault, MAX_INFLATED, unpack } from './frame.ts';
import { CONSULT_VERSION, type ConsultMessage, isMessage } from './message.ts';
import { answerSchema, readBackSchema, requestSchema } from './message-schema.ts';

/** Why a message was not taken, with where in it and what stood there. Nothing of a message that has one is kept. */
export interface MessageFault {
  readonly code: FrameFault | 'not-json' | 'not-ours' | 'newer' | 'no-part' | 'bad-field' | 'bad-case';
  readonly path?: string;
  readonly found?: string;
}

export type ReadMessage =
  | { readonly ok: true; readonly message: ConsultMessage }
  | { readonly ok: false; readonly fault: MessageFault };

const refused = (code: MessageFault['code'], path = '', found = ''): ReadMessage => ({
  ok: false,
  fault: { code, ...(path ? { path } : {}), ...(found ? { found } : {}) },
});

const SCHEMAS = { request: requestSchema, answer: answerSchema, 'read-back': readBackSchema } as const;

/** Reads a frame out of a link or a code. Never throws. */
export function readFrame(frame: Uint8Array): ReadMessage {
  const unpacked = unpack(frame);
  return unpacked.ok ? readMessageText(unpacked.text) : refused(unpacked.fault);
}

/** Reads the text of a message, by the same reader as every other file. Never throws. */
export function readMessageText(text: string): ReadMessage {
  if (text.length > MAX_INFLATED) return refused('unfolds-too-far');
  const safe = safeJson(text);
  return safe.ok ? readMessage(safe.json) : refused('not-json');
}

function readMessage(json: unknown): ReadMessage {
  if (typeof json !== 'object' || json === null || !isMessage(json)) return refused('not-ours');
  const { schemaVersion: version, part } = json as { schemaVersion?: unknown; part?: unknown };
  if (typeof version === 'number' && version > CONSULT_VERSION) return refused('newer', '', shortened(version));
  if (part !== 'request' && part !== 'answer' && part !== 'read-back')
    return refused('no-part', 'part', shortened(part));
  const parsed = SCHEMAS[part].safeParse(json);
  if (!parsed.success) return badField(json, parsed.error.issues[0]?.path ?? []);
  if (parsed.data.part !== 'request') return { ok: true, message: parsed.data as unknown as ConsultMessage };
  const read = parseCase(parsed.data.case);
  if (!read.ok) {
    const [issue] = read.issues;
    return refused('bad-case', ['case', issue?.path].filter(Boolean).join('.'), issue?.message);
  }
  return { ok: true, message: { ...parsed.data, case: read.case } as unknown as ConsultMessage };
}

function badField(json: object, path: readonly PropertyKey[]): ReadMessage {
  const at = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], json);
  return refused('bad-field', path.map(String).join('.'), shortened(at));
}
