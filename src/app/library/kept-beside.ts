import { changeKeptText, readKeptText } from '../../storage/kept-text.ts';
import type { KeptText } from '../../storage/meta.ts';
import { quarantineText } from '../../storage/quarantine.ts';
import { asProblem, type ProblemCode } from '../../storage/storage-problem.ts';
import { library } from '../stores/library-store.ts';
import { connection } from './context.ts';

/** `asking`: what is kept was not read yet; `only-now`: a device that keeps no cases, or whose cases are locked; `full`: what was made could not be written. */
export type Keeping = 'asking' | 'kept' | 'only-now' | 'full' | 'unreadable' | 'elsewhere';

interface Held<T, C> {
  readonly kept: T;
  /** What this window has changed and nobody has written yet. */
  readonly unwritten: readonly C[];
}

/** What is kept beside the cases under one name: how it is read, written and changed, and where this window holds it. */
interface Beside<T, C> {
  readonly name: KeptText;
  readonly empty: T;
  readonly read: (text: string) => T | undefined;
  readonly text: (kept: T) => string;
  /** `refused`: a change that must not be made on what another window has written. */
  readonly changed: (kept: T, changes: readonly C[]) => { readonly kept: T; readonly refused: boolean };
  readonly held: () => Held<T, C>;
  readonly hold: (held: Held<T, C>) => void;
  readonly take: (keeping: Keeping) => void;
}

/**
 * Brings together what this window holds and what is kept, where other windows may have written: one such run after the
 * other. The run never rejects.
 */
export function settler<T, C>(beside: Beside<T, C>): () => Promise<void> {
  let settling = Promise.resolve();
  return () => {
    settling = settling.then(() => settle(beside));
    return settling;
  };
}

async function settle<T, C>(beside: Beside<T, C>): Promise<void> {
  const { name, empty, read, changed, held, hold, take } = beside;
  const { keep } = library().device;
  if (keep === 'nothing' || (keep === 'sealed' && connection.vault === null)) return take('only-now');
  const { unwritten } = held();
  try {
    const there = await readKeptText(connection, name);
    const lost = there !== null && !read(there);
    if (lost) await quarantineText(connection, there, name);
    let refused = false;
    const text = await changeKeptText(connection, name, (now) => {
      const kept = now === null || (lost && now === there) ? empty : read(now);
      if (!kept || (unwritten.length === 0 && !lost)) return undefined;
      const result = changed(kept, unwritten);
      refused = result.refused;
      return beside.text(result.kept);
    });
    // What came while this was written is not written yet, and goes on top.
    const later = held().unwritten.slice(unwritten.length);
    const kept = text === null ? empty : (read(text) ?? empty);
    hold({ kept: changed(kept, later).kept, unwritten: later });
    take(refused ? 'elsewhere' : lost ? 'unreadable' : 'kept');
  } catch (error) {
    take(ONLY_NOW.has(asProblem(error).code) ? 'only-now' : 'full');
  }
}

const ONLY_NOW: ReadonlySet<ProblemCode> = new Set(['locked', 'changed', 'refused']);
