import { PARTS } from '#territory/teaching.ts';
import { safeJson } from '../../case-file/safe-json.ts';
import type { Tried } from './tried.ts';

/** One try, or that everything is forgotten. */
export type Change = { readonly id: string; readonly right: readonly string[] } | 'forget';

/** What is kept after these changes. Made on what stands there when it is written: no window undoes another's tries. */
export function withChanges(kept: readonly Tried[], changes: readonly Change[]): readonly Tried[] {
  return changes.reduce<readonly Tried[]>((now, change) => {
    if (change === 'forget') return [];
    const { id, right } = change;
    return now.some((one) => one.id === id)
      ? now.map((one) => (one.id === id ? { ...one, times: one.times + 1 } : one))
      : [...now, { id, times: 1, first: right }];
  }, kept);
}

export const progressText = (tried: readonly Tried[]): string => JSON.stringify({ tried });

/** Undefined for a text of which any part cannot be read. */
export function readProgress(text: string): readonly Tried[] | undefined {
  const safe = safeJson(text);
  const { tried } = ((safe.ok && safe.json) || {}) as Record<string, unknown>;
  return Array.isArray(tried) && tried.every(isTried) ? tried : undefined;
}

function isTried(value: unknown): value is Tried {
  const { id, times, first } = (value ?? {}) as Record<string, unknown>;
  const known: readonly unknown[] = PARTS;
  return (
    typeof id === 'string' &&
    Number.isSafeInteger(times) &&
    (times as number) > 0 &&
    Array.isArray(first) &&
    first.every((part) => known.includes(part))
  );
}
