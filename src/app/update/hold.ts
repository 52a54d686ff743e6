import type { LibraryPhase } from '../stores/library-phase.ts';

/** Why the window must not be reloaded now. */
export type Hold =
  | { readonly because: 'saving' | 'problem' | 'nothing-kept' | 'sealed' }
  | { readonly because: 'entry'; readonly field: string };

/** How far what was entered in this window is kept. */
export interface Situation {
  readonly phase: LibraryPhase;
  /** Whether the last attempt to store failed. */
  readonly failed: boolean;
  /** Whether everything that was entered in this window is stored. */
  readonly stored: boolean;
  /** Whether nothing is entered on the screen. */
  readonly blank: boolean;
  /** The field with something in it that is not in the case. */
  readonly entry: string | null;
}

/** Who keeps the case of this window. */
export interface Keeping {
  /** Stores what waits. */
  readonly flush: () => Promise<unknown>;
  /** How far everything is kept now; what is being typed is asked of the screen. */
  readonly situation: () => Omit<Situation, 'entry'>;
  /** Calls back when that may have changed. @returns the end of it */
  readonly follow: (changed: () => void) => () => void;
}

/** What a reload would lose, or null when it would lose nothing. Pure. */
export function holdOf({ phase, failed, stored, blank, entry }: Situation): Hold | null {
  if (entry !== null) return { because: 'entry', field: entry };
  if (!blank && phase === 'off') return { because: 'nothing-kept' };
  if (!blank && phase === 'locked') return { because: 'sealed' };
  if (!stored) return { because: failed ? 'problem' : 'saving' };
  return null;
}
