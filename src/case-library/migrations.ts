import { CASE_KIND } from '#territory/case/schema.ts';
import { type Outside, RECORD_KIND } from './record.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * From version n to n + 1; each is pure and knows two shapes only. Version 0 is the bare case file, which is what this
 * program kept before there was an envelope, and what it still saves as a file.
 */
export const MIGRATIONS: readonly ((json: Json, outside: Outside) => Json)[] = [
  (bare, outside) => {
    const at = outside.now();
    return {
      kind: RECORD_KIND,
      schemaVersion: 1,
      id: outside.newId(),
      appVersion: outside.appVersion,
      knowledgeVersion: outside.knowledgeVersion,
      createdAt: at,
      updatedAt: at,
      case: bare,
    };
  },
];

/** The version of an envelope as it says itself, 0 for a bare case file, undefined for anything else. */
export function envelopeVersion(json: unknown): number | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const { kind, schemaVersion } = json as { kind?: unknown; schemaVersion?: unknown };
  if (kind === CASE_KIND) return 0;
  if (kind !== RECORD_KIND || typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion)) return undefined;
  return schemaVersion >= 1 ? schemaVersion : undefined;
}

/** Brings an envelope of a past version up to the present one, step by step. */
export function migrated(json: unknown, version: number, outside: Outside): unknown {
  return MIGRATIONS.slice(version).reduce((each, step) => step(each, outside), json as Json);
}
