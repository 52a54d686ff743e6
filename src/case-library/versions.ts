/** Versions of a case kept beside the case itself. */
export const VERSIONS_KEPT = 20;
/** Answers given in one go are one version: twenty of them then reach back an hour of work, not twenty taps. */
export const VERSION_INTERVAL_MS = 60_000;

/** Why a case is written. All but plain edits first set the stored state aside as a version. */
export type SaveReason = 'edit' | 'first-edit' | 'restore' | 'import' | 'take-over';

/**
 * Whether the state that a save replaces is to be kept as a version.
 * @param sinceLastMs time since the newest version was set aside, null when there is none
 */
export function keepsVersion(reason: SaveReason, sinceLastMs: number | null): boolean {
  return reason !== 'edit' || sinceLastMs === null || Math.abs(sinceLastMs) >= VERSION_INTERVAL_MS;
}

/** The oldest revisions beyond the number that is kept. */
export function outdated(revisions: readonly number[]): number[] {
  return [...revisions].sort((a, b) => b - a).slice(VERSIONS_KEPT);
}
