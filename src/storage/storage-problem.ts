/**
 * Why something could not be kept or read: `full` no room, `refused` the browser gives this page no database, `blocked`
 * another window holds the database, `conflict` somebody else wrote this case meanwhile, `locked` the library is
 * encrypted with another passphrase, `newer` the database belongs to a newer version, `mismatch` what was read back is
 * not what was written, `failed` anything else.
 */
export type ProblemCode = 'full' | 'refused' | 'blocked' | 'conflict' | 'locked' | 'newer' | 'mismatch' | 'failed';

export class StorageProblem extends Error {
  readonly code: ProblemCode;
  constructor(code: ProblemCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StorageProblem';
    this.code = code;
  }
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  VersionError: 'newer',
};

/** Any failure as one of ours; the browser's own name and message stay in it for whoever must find the cause. */
export function asProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error;
  const { name = 'Error', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
  return new StorageProblem(CODES[name] ?? 'failed', `${name}: ${message}`, error);
}
