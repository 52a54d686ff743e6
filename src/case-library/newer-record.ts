import { tidyText } from '../case-file/label.ts';
import { safeJson } from '../case-file/safe-json.ts';

/** The little that can be said of a record whose form only a newer version knows. */
export interface NewerHead {
  readonly label: string;
  readonly appVersion: string;
}

const SHOWN = 60;

const wordAt = (json: unknown, key: string): unknown =>
  typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[key] : undefined;

const shown = (value: unknown): string => (typeof value === 'string' ? tidyText(value.slice(0, SHOWN)) : '');

/** @returns empty texts for what is not where this version knows it. Never throws. */
export function newerHead(text: string): NewerHead {
  const safe = safeJson(text);
  const json = safe.ok ? safe.json : null;
  return { label: shown(wordAt(wordAt(json, 'case'), 'label')), appVersion: shown(wordAt(json, 'appVersion')) };
}
