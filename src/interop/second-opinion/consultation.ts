import { canonicalJson } from './canonical.ts';
import { hashOf } from './hash.ts';
import type { ConsultAnswer, ConsultRequest, PlanSeen, ReadBack } from './message.ts';

/** How a request was handed over. The program cannot know more than that somebody says so. */
export interface HandedOver {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: 'file' | 'link' | 'code';
}

export type Followed = 'followed' | 'partly' | 'not';

/** A consultation as the requester keeps it. What is not said here has not happened. */
export interface Consultation {
  readonly request: ConsultRequest;
  /** After the checks, and after everything that leaves was shown once. */
  readonly ready: boolean;
  readonly handedOver?: HandedOver;
  readonly answer?: ConsultAnswer;
  readonly readBack?: ReadBack;
  readonly closed?: { readonly followed: Followed; readonly why?: string };
}

export type ConsultationState = 'draft' | 'ready' | 'handed-over' | 'answered' | 'read-back' | 'closed';

/** The last thing that is known of it. Everything after `ready` is a statement of the user. */
export function stateOf({ ready, handedOver, answer, readBack, closed }: Consultation): ConsultationState {
  if (closed) return 'closed';
  if (readBack) return 'read-back';
  if (answer) return 'answered';
  if (handedOver) return 'handed-over';
  return ready ? 'ready' : 'draft';
}

/** What an answer is an answer to, among the requests that are kept here. */
export type Match =
  | { readonly kind: 'this'; readonly consultation: Consultation }
  /** It names a request kept here, whose content has changed since. */
  | { readonly kind: 'earlier-version'; readonly consultation: Consultation; readonly changed: readonly string[] }
  | { readonly kind: 'unknown' };

/** Finds the request that an answer names. A changed request got a new id: it is found by what it replaces. */
export async function matchOf(answer: ConsultAnswer, kept: readonly Consultation[]): Promise<Match> {
  const { id, hash } = answer.answers;
  const named = kept.find(({ request }) => request.id === id);
  const later = kept.find(({ request }) => request.replaces === id);
  if (later)
    return {
      kind: 'earlier-version',
      consultation: later,
      changed: named ? changedFields(named.request, later.request) : [],
    };
  if (named === undefined) return { kind: 'unknown' };
  if ((await hashOf(named.request)) === hash) return { kind: 'this', consultation: named };
  return { kind: 'earlier-version', consultation: named, changed: [] };
}

/** A request that was handed over is never changed: it gets a new id and says what it replaces. */
export const revised = (request: ConsultRequest, id: string): ConsultRequest => ({
  ...request,
  id,
  replaces: request.id,
});

const VERSION_ONLY = new Set(['id', 'replaces', 'writtenOn']);

/** The paths of what differs between two versions of a request, the case's fields one by one. */
export function changedFields(before: ConsultRequest, after: ConsultRequest): readonly string[] {
  const [a, b] = [leaves('', before), leaves('', after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

function leaves(path: string, value: unknown): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new Map([[path, canonicalJson(value)]]);
  const entries = Object.entries(value).filter(([key]) => path !== '' || !VERSION_ONLY.has(key));
  return new Map(entries.flatMap(([key, each]) => [...leaves(path ? `${path}.${key}` : key, each)]));
}

/** What of two plans differs: the consultant's knowledge may be another than the requester's. */
export const planDifferences = (one: PlanSeen, other: PlanSeen): readonly (keyof PlanSeen)[] =>
  (['knowledge', 'scope', 'indication', 'status', 'choice', 'agreement'] as const).filter(
    (key) => canonicalJson(one[key]) !== canonicalJson(other[key]),
  );
