import { writeDraftOf } from '../stores/draft-storage.ts';
import { setLibrary } from '../stores/library-store.ts';
import { outside } from './context.ts';

/** Whether this window writes the case on its screen or shows what another one writes. */
export const setRole = (role: 'writer' | 'reader') => setLibrary(({ current }) => ({ current: { ...current, role } }));

/** Ties the draft, as it is now, to its case. */
export const touchDraft = (id: string | null) => writeDraftOf(id === null ? null : { id, at: outside.now() });
