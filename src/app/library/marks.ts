import { writeDraftNote } from '../stores/draft-storage.ts';
import { setLibrary } from '../stores/library-store.ts';
import { connection, outside } from './context.ts';

/** Whether this window writes the case on its screen or shows what another one writes. */
export const setRole = (role: 'writer' | 'reader') => setLibrary(({ current }) => ({ current: { ...current, role } }));

/** Ties the draft, as it is now, to its case; null while it belongs to none. */
export const touchDraft = (one: { readonly id: string; readonly edits: number } | null): void =>
  writeDraftNote({ id: one?.id ?? '', edits: one?.edits ?? 0, serial: connection.serial, at: outside.now() });
