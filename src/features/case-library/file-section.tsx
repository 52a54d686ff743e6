import { useRef, useState } from 'react';
import type { CaseIssue } from '../../case-file/case-issue.ts';
import { instantText } from '../../i18n/instant-text.ts';
import { numberText, t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Brought, Refused } from './import-preview.tsx';
import { type FileWork, type Preview, type Saved, useFiles } from './use-files.ts';

interface Props<P extends Preview> extends FileWork<P> {
  saveOne: (id: string) => void;
  caseIssueText: (issue: CaseIssue) => string;
}

/** Files in and out: by button, by dropping, by pasting. Nothing is written before it was shown. */
export function FileSection<P extends Preview>({ saveOne, caseIssueText, ...work }: Props<P>) {
  const input = useRef<HTMLInputElement>(null);
  const { state, over, waiting, take, next, store, saveAll } = useFiles(work);
  const { step } = state;
  const busy = step === 'reading' || step === 'storing' || step === 'saving';
  return (
    <section
      aria-label={t('library.files')}
      className={`-mx-4 border-b border-line px-4 pb-2 ${over ? 'bg-accent-soft' : ''}`}
    >
      <input
        ref={input}
        type="file"
        multiple
        accept=".json,.ndjson,.csv,.tsv,application/json,text/csv"
        hidden
        aria-label={t('library.import')}
        data-purpose="import"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <div className="-ml-2 flex flex-wrap items-center gap-x-1">
        <Button icon="upload" kind="quiet" disabled={busy} onClick={() => input.current?.click()}>
          {t('library.import')}
        </Button>
        <Button icon="download" kind="quiet" disabled={busy} onClick={() => void saveAll()}>
          {t('library.export-all')}
        </Button>
      </div>
      <p className={`text-small ${over ? 'text-accent' : 'text-ink-muted'}`}>{t('library.import-hint')}</p>
      {step === 'reading' && (
        <div className="py-1 text-small text-ink-muted">
          <progress
            aria-label={t('library.import.reading', { name: state.name })}
            className="h-1 w-full accent-accent"
            {...(state.progress ? { value: state.progress.done, max: state.progress.total } : {})}
          />
          <p aria-hidden="true">
            {t('library.import.reading', { name: state.name })}{' '}
            {state.progress && `${numberText(state.progress.done, 0)} / ${numberText(state.progress.total, 0)}`}
          </p>
        </div>
      )}
      <div role="status" className="text-small empty:hidden">
        {step === 'read' && state.preview.ok === false && (
          <Refused name={state.name} issues={state.preview.issues} caseIssueText={caseIssueText} />
        )}
        {step === 'read' && state.preview.ok && (
          <Brought
            name={state.name}
            items={state.preview.items}
            remarks={state.preview.remarks}
            onCancel={next}
            onGo={(how) => void store(state.preview as Extract<P, { ok: true }>, how)}
          />
        )}
        {step === 'failed' && <Notice level="stop">{t('library.import.failed', { name: state.name })}</Notice>}
        {step === 'storing' && t('library.import.storing', { count: state.count })}
        {step === 'stored' && t('library.import.stored', { count: state.count })}
        {step === 'saving' && t('library.export.saving')}
        {step === 'saved' && <SavedNote saved={state.saved} onSave={saveOne} />}
        {waiting > 0 && (
          <p className="flex items-center gap-2 pt-1 text-ink-muted">
            {t('library.import.more', { count: waiting })}
            {!busy && !(step === 'read' && state.preview.ok) && (
              <Button onClick={next}>{t('library.import.next')}</Button>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

/** What went into the file; what did not is named, with the way to have it too. */
function SavedNote({ saved, onSave }: { saved: Saved; onSave: (id: string) => void }) {
  const { count, files, newer, unreadable } = saved;
  return (
    <>
      {files.length > 1 ? <Parts count={count} files={files} /> : <p>{t('library.export.saved', { count })}</p>}
      {newer.length > 0 && (
        <div className="pt-1">
          <Notice level="caution">{t('library.export.newer', { count: newer.length })}</Notice>
          <ul aria-label={t('library.export.newer-list')} className="max-h-60 overflow-auto pt-1">
            {newer.map(({ id, updatedAt }) => (
              <li key={id} className="flex items-center justify-between gap-2 border-t border-line py-0.5">
                <span className="text-ink-muted">{instantText(updatedAt)}</span>
                <Button
                  icon="download"
                  label={t('library.export.as-it-is-of', { at: instantText(updatedAt) })}
                  onClick={() => onSave(id)}
                >
                  {t('library.export.as-it-is')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {unreadable > 0 && (
        <div className="pt-1">
          <Notice level="stop">{t('library.export.unreadable', { count: unreadable })}</Notice>
        </div>
      )}
    </>
  );
}

/** A library that does not go into one file: each part is saved by hand, and it is seen which were. */
function Parts({ count, files }: Pick<Saved, 'count' | 'files'>) {
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <Notice level={saved.size < files.length ? 'caution' : 'info'}>
        {t('library.export.parts', { count, parts: files.length })}
      </Notice>
      <ul aria-label={t('library.export.parts-list')} className="max-h-60 overflow-auto pt-1">
        {files.map((file, n) => (
          <li key={file.name} className="flex items-center justify-between gap-2 border-t border-line py-0.5">
            <span className="text-ink-muted">{t('library.export.part', { part: n + 1, count: file.count })}</span>
            {saved.has(file.name) && <span className="text-ok">{t('library.export.part-saved')}</span>}
            <Button
              icon="download"
              label={t('library.export.save-part', { part: n + 1, parts: files.length })}
              onClick={() => {
                file.save();
                setSaved(new Set([...saved, file.name]));
              }}
            >
              {t('library.save-file')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
