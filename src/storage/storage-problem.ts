/**
 * Why something could not be kept or read: `full` no room, `refused` the browser gives this page no database, `blocked`
 * the database did not open in time, `closed` it was taken away while it was open, `conflict` somebody else wrote this
 * case meanwhile, `gone` the case to be written over is not there any more, `locked` the library is encrypted with
 * another passphrase, `changed` another window has changed how the device keeps cases, `newer` the database belongs to
 * a newer version, `mismatch` what was read back is not what was written, `failed` anything else.
 */
export type ProblemCode =
  | 'full'
  | 'refused'
  | 'blocked'
  | 'closed'
  | 'conflict'
  | 'gone'
  | 'locked'
  | 'changed'
  | 'newer'
  | 'mismatch'
  | 'failed';

export class StorageProblem extends Error {
  readonly code: ProblemCode;
  constructor(code: ProblemCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StorageProblem';
    this.code = code;
  }
}

/** What is told when the database was taken away while it was open. */
export const takenAway = (): StorageProblem =>
  new StorageProblem('closed', 'the connection to the database was closed');

const CODES: Readonly<Record<string, ProblemCode>> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  VersionError: 'newer',
};

/** What a connection says that has died: closed behind the page's back, or its end in the browser is gone. */
const LOST = ['InvalidStateError', 'UnknownError', 'AbortError'];

const nameOf = (error: unknown): string => (error as { name?: string } | null)?.name ?? 'Error';

/** Whether the connection may be to blame: it is worth a second one. */
export const isLost = (error: unknown): boolean =>
  LOST.includes(nameOf(error instanceof StorageProblem ? error.cause : error));

/** Any failure as one of ours; the browser's own name and message stay in it for whoever must find the cause. */
export function asProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error;
  const name = nameOf(error);
  const { message = String(error) } = (error ?? {}) as { message?: string };
  return new StorageProblem(CODES[name] ?? 'failed', `${name}: ${message}`, error);
}
