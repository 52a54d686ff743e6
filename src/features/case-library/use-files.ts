import { useCallback, useEffect, useState } from 'react';
import type { RecordIssue } from '../../case-library/issues.ts';
import type { Progress } from '../../case-library/library-file.ts';
import type { Compared, OnDifferent } from '../../case-library/merge.ts';
import { t } from '../../i18n/translate.ts';

/** What a file would bring, or why it brings nothing. */
export type Preview =
  | { readonly ok: true; readonly items: readonly Compared[] }
  | { readonly ok: false; readonly issues: readonly RecordIssue[] };

/** What went into the file of all cases, and what did not. */
export interface Saved {
  readonly texts: readonly string[];
  readonly newer: readonly { readonly id: string; readonly updatedAt: string }[];
  readonly unreadable: number;
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

/** Takes files by button, by dropping anywhere and by pasting, while this is on the screen. */
export function useFiles<P extends Preview>({ readImport, merge, exportAll }: FileWork<P>) {
  const [state, setState] = useState<FileState<P>>({ step: 'idle' });
  const [over, setOver] = useState(false);

  const take = useCallback(
    async (source: File | string, name: string) => {
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

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const inField = event.target instanceof HTMLInputElement;
      const [file] = event.clipboardData?.files ?? [];
      const text = event.clipboardData?.getData('text') ?? '';
      if (inField || (!file && text.trim() === '')) return;
      event.preventDefault();
      void take(file ?? text, file?.name ?? t('library.import.pasted'));
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
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void take(file, file.name);
    };
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('paste', paste, { signal });
    document.addEventListener('dragover', dragOver, { signal });
    document.addEventListener('dragleave', dragLeave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => stop.abort();
  }, [take]);

  return {
    state,
    /** Something is held over the window that may be dropped. */
    over,
    take: (file: File) => void take(file, file.name),
    cancel: () => setState({ step: 'idle' }),
    store: async (preview: Extract<P, { ok: true }>, how: OnDifferent) => {
      setState({ step: 'storing', count: preview.items.length });
      const count = await merge(preview, how);
      // What failed is said in the banner; the file can be tried again.
      setState(count === null ? { step: 'idle' } : { step: 'stored', count });
    },
    saveAll: async () => {
      setState({ step: 'saving' });
      const saved = await exportAll();
      setState(saved ? { step: 'saved', saved } : { step: 'idle' });
    },
  };
}
