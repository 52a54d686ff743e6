import { safeJson } from '../../case-file/safe-json.ts';
import type { Consultation } from './consultation.ts';
import type { ConsultMessage } from './message.ts';
import { readMessageText } from './read-message.ts';

/** The consultations as they are kept on a device; what is added to their form later has to be read without it too. */
export const keptText = (consultations: readonly Consultation[]): string => JSON.stringify({ consultations });

/** Undefined for a text of which any part cannot be read: half of what was kept would look like all of it. */
export function readKept(text: string): readonly Consultation[] | undefined {
  const safe = safeJson(text);
  const { consultations: list } = ((safe.ok && safe.json) || {}) as Record<string, unknown>;
  if (!Array.isArray(list)) return undefined;
  const read = list.map(consultation);
  return read.every((one) => one !== undefined) ? read : undefined;
}

function consultation(kept: unknown): Consultation | undefined {
  const { request, ready, handedOver, answer, readBack, closed } = (kept ?? {}) as Record<string, unknown>;
  const asked = message(request, 'request');
  const answered = message(answer, 'answer');
  const back = message(readBack, 'read-back');
  if (asked === undefined || typeof ready !== 'boolean') return undefined;
  if ((answer !== undefined && !answered) || (readBack !== undefined && !back)) return undefined;
  return {
    request: asked,
    ready,
    ...(isHandedOver(handedOver) ? { handedOver } : {}),
    ...(answered ? { answer: answered } : {}),
    ...(back ? { readBack: back } : {}),
    ...(isClosed(closed) ? { closed } : {}),
  };
}

type Message<P extends ConsultMessage['part']> = Extract<ConsultMessage, { part: P }>;

/** By the reader of every message, so that what is kept is held to the same. */
function message<P extends ConsultMessage['part']>(kept: unknown, part: P): Message<P> | undefined {
  if (kept === undefined) return undefined;
  const read = readMessageText(JSON.stringify(kept));
  return read.ok && read.message.part === part ? (read.message as Message<P>) : undefined;
}

function isHandedOver(value: unknown): value is NonNullable<Consultation['handedOver']> {
  const { at, by } = (value ?? {}) as Record<string, unknown>;
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) && (by === 'file' || by === 'link' || by === 'code');
}

function isClosed(value: unknown): value is NonNullable<Consultation['closed']> {
  const { followed } = (value ?? {}) as Record<string, unknown>;
  return followed === 'followed' || followed === 'partly' || followed === 'not';
}
