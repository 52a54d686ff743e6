import type { Body, VaultParameters } from './vault.ts';

/** How this device keeps cases. Whether they are sealed, the parameters of the passphrase beside it say. */
export interface DeviceRow {
  /** Grows with every change of how cases are kept, and whenever the device is emptied: a draft of before is none any more. */
  readonly epoch: number;
  /** The epoch in which the device was last emptied; 0 when it never was. */
  readonly emptied: number;
  /** A shared machine: cases live in their window only. */
  readonly keepsNothing: boolean;
  /** Whole days after which an untouched case is erased; null for never. */
  readonly eraseAfterDays: number | null;
  /** ISO 8601 in UTC. */
  readonly lastExportAt: string | null;
  /** From when rows count that do not say themselves since when they lie as they do; null until a clock was believed. */
  readonly countsFrom: string | null;
}

/** What the device remembers of time, so that a wrong clock is noticed. */
export interface ClockRow {
  /** The latest time that was believed, ISO 8601 in UTC; null before the first. */
  readonly latestAt: string | null;
  /** So many times something was written. */
  readonly serial: number;
}

/** What is kept beside the cases, as one text each: the requests for a second opinion, and what was learnt of the teaching cases. */
export const KEPT_TEXTS = ['consultations', 'teaching'] as const;
export type KeptText = (typeof KEPT_TEXTS)[number];

export interface KeptTextRow {
  readonly body: Body;
}

interface Rows extends Readonly<Record<KeptText, KeptTextRow>> {
  readonly encryption: VaultParameters;
  readonly device: DeviceRow;
  readonly clock: ClockRow;
}

export type MetaRow = Rows[keyof Rows];

/** A store of such rows, in whatever transaction. */
export interface MetaStore {
  readonly get: (name: string) => Promise<MetaRow | undefined>;
}

/** The row of this name: they all lie in one store, each of its own kind. */
export const metaRow = <N extends keyof Rows>(store: MetaStore, name: N): Promise<Rows[N] | undefined> =>
  store.get(name) as Promise<Rows[N] | undefined>;

export const NO_CLOCK: ClockRow = { latestAt: null, serial: 0 };
