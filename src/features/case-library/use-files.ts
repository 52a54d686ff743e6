import { useCallback, useEffect, useState } from 'react';
import type { RecordIssue } from '../../case-library/issues.ts';
import type { Progress } from '../../case-library/library-file.ts';
import type { Compared, OnDifferent } from '../../case-library/merge.ts';
import { t } from '../../i18n/translate.ts';

/** What a file would bring, or why it brings nothing. */
export type Preview =
  | { readonly ok: true; readonly items: readonly Compared[]; readonly remarks?: readonly string[] }
  | { readonly ok: false; readonly issues: readonly RecordIssue[] };

/** What went into the file of all cases, and what did not. */
export interface Saved {
  readonly count: number;
  /** One as a rule, which was saved; of several each is saved by hand. */
  readonly files: readonly SavedFile[];
  readonly newer: readonly { readonly id: string; readonly updatedAt: string }[];
  readonly unreadable: number;
}

export interface SavedFile {
  readonly name: string;
  readonly count: number;
  readonly save: () => void;
}

/** What is taken in, and under which name it is spoken of. */
interface Source {
  readonly source: File | string;
  readonly name: string;
}

export interface FileWork<P extends Preview> {
  readonly readImport: (source: File | string, onProgress: (progress: Progress) => void) => Promise<P>;
  readonly merge: (preview: Extract<P, { ok: true }>, onDifferent: OnDifferent) => Promise<number | null>;
  readonly exportAll: () => Promise<Saved | null>;
}

/** What is being done with files, one thing at a time. */
export type FileState<P extends Preview> =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string; readonly progress: Progress | null }
  | { readonly step: 'read'; readonly name: string; readonly preview: P }
  | { readonly step: 'failed'; readonly name: string }
  | { readonly step: 'storing' | 'stored'; readonly count: number }
  | { readonly step: 'saving' }
  | { readonly step: 'saved'; readonly saved: Saved };

/** Takes files by button, by dropping anywhere and by pasting, while this is on the screen; several one after another. */
export function useFiles<P extends Preview>({ readImport, merge, exportAll }: FileWork<P>) {
  const [state, setState] = useState<FileState<P>>({ step: 'idle' });
  const [over, setOver] = useState(false);
  const [waiting, setWaiting] = useState<readonly Source[]>([]);

  const take = useCallback(
    async ([first, ...rest]: readonly Source[]) => {
      if (!first) return;
      const { source, name } = first;
      setWaiting(rest);
      setState({ step: 'reading', name, progress: null });
      try {
        const preview = await readImport(source, (progress) => setState({ step: 'reading', name, progress }));
        setState({ step: 'read', name, preview });
      } catch {
        setState({ step: 'failed', name });
      }
    },
    [readImport],
  );

  /** What is being looked at or worked on stays: what comes meanwhile waits its turn. */
  const add = useCallback(
    (more: readonly Source[]) => {
      if (more.length === 0) return;
      const busy = ['reading', 'storing', 'saving'].includes(state.step) || (state.step === 'read' && state.preview.ok);
      if (busy) setWaiting((before) => [...before, ...more]);
      else void take([...waiting, ...more]);
    },
    [state, waiting, take],
  );

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const inField = event.target instanceof HTMLInputElement;
      const files = sources(event.clipboardData?.files);
      const text = event.clipboardData?.getData('text') ?? '';
      if (inField || (files.length === 0 && text.trim() === '')) return;
      event.preventDefault();
      add(files.length > 0 ? files : [{ source: text, name: t('library.import.pasted') }]);
    };
    // Anywhere: beside the mark the browser would leave the page and show the file.
    const dragOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const dragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      add(sources(event.dataTransfer?.files));
    };
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('paste', paste, { signal });
    document.addEventListener('dragover', dragOver, { signal });
    document.addEventListener('dragleave', dragLeave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => stop.abort();
  }, [add]);

  const next = () => {
    if (waiting.length > 0) void take(waiting);
    else setState({ step: 'idle' });
  };

  return {
    state,
    /** Something is held over the window that may be dropped. */
    over,
    /** So many files come after the one that is being looked at. */
    waiting: waiting.length,
    take: (files: FileList | null) => add(sources(files)),
    /** Leaves the file that is shown, and goes on to the next. */
    next,
    store: async (preview: Extract<P, { ok: true }>, how: OnDifferent) => {
      setState({ step: 'storing', count: preview.items.length });
      const count = await merge(preview, how);
      // What failed is said in the banner; the file can be tried again.
      if (count === null) setState({ step: 'idle' });
      else if (waiting.length > 0) next();
      else setState({ step: 'stored', count });
    },
    saveAll: async () => {
      setState({ step: 'saving' });
      const saved = await exportAll();
      setState(saved ? { step: 'saved', saved } : { step: 'idle' });
    },
  };
}

/** Files in the order of their names, numbers by their value: the parts of a library as they were written. */
const sources = (files: FileList | null | undefined): Source[] =>
  [...(files ?? [])]
    .map((file) => ({ source: file, name: file.name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
