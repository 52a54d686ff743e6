export const TEACHING_KIND = 'relumen-teaching';

/** Whether what was opened says of itself that it is a teaching case. */
export const isTeaching = (json: unknown): boolean => (json as { kind?: unknown } | null)?.kind === TEACHING_KIND;
