import { COLUMNS_KEY as KEY } from '#territory/page.ts';
import type { ColumnNames } from '../../interop/bulk/column-map.ts';
import type { ProfileName } from '../../interop/csv/profile.ts';
import { PROFILE_NAMES, profileFor } from '../../interop/csv/reader-profile.ts';
import { readItem, writeItem } from '../stores/browser-storage.ts';

interface Kept {
  readonly profile: ProfileName;
  /** What this lab's files call their columns. */
  readonly columns: ColumnNames;
}

/** What was chosen the last time; where nothing was, the form of the reader's own numbers. */
export function readKept(): Kept {
  const raw = stored();
  return {
    profile: PROFILE_NAMES.find((name) => name === raw['profile']) ?? profileFor(navigator.language),
    columns: columnsIn(raw['columns']),
  };
}

/** Kept for the next time, where the browser keeps anything. */
export function keep(change: Partial<Kept>): void {
  writeItem(KEY, JSON.stringify({ ...stored(), ...change }));
}

function stored(): Record<string, unknown> {
  try {
    return (JSON.parse(readItem(KEY) ?? '{}') as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}

function columnsIn(raw: unknown): ColumnNames {
  const entries = Object.entries((raw ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
