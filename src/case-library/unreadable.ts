/** Something stored that cannot be read. */
export interface Unreadable {
  /** Null where the record is gone and only versions of the case are left. */
  readonly key: number | null;
  readonly at: string | null;
  readonly reason: string;
  /** As it was stored; null where only versions are left. */
  readonly text: string | null;
  /** The case it was; null for a text that was found elsewhere. */
  readonly id: string | null;
  /** When the latest version that can be read was changed; null where there is none, or the case is in the library. */
  readonly latestAt: string | null;
}
