import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { CaseIssue } from '../../case-file/case-issue.ts';
import { identifierIn } from '../../case-file/label.ts';
import type { RecordIssue } from '../../case-library/issues.ts';
import type { Compared, OnDifferent } from '../../case-library/merge.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScrollingList } from '../../ui/scrolling-list.tsx';
import { instantText, issueWords } from './words.ts';

/** What a file would bring, or why it brings nothing. */
export type Preview =
  | { readonly ok: true; readonly items: readonly Compared[] }
  | { readonly ok: false; readonly issues: readonly RecordIssue[] };

interface Props<P extends Preview> {
  readImport: (source: File | string) => Promise<P>;
  merge: (preview: Extract<P, { ok: true }>, onDifferent: OnDifferent) => Promise<void>;
  exportAll: () => void;
  caseIssueText: (issue: CaseIssue) => string;
  children?: ReactNode;
}

/** Files in and out: by button, by dropping, by pasting. Nothing is written before it was shown. */
export function FileSection<P extends Preview>({ readImport, merge, exportAll, caseIssueText }: Props<P>) {
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{ name: string; preview: P } | null>(null);
  const [over, setOver] = useState(false);

  useEffect(() => {
    async function read(source: File | string, name: string) {
      setFound({ name, preview: await readImport(source) });
    }
    const paste = (event: ClipboardEvent) => {
      const inField = event.target instanceof HTMLInputElement;
      const [file] = event.clipboardData?.files ?? [];
      const text = event.clipboardData?.getData('text') ?? '';
      if (inField || (!file && text.trim() === '')) return;
      event.preventDefault();
      void read(file ?? text, file?.name ?? t('library.import.pasted'));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [readImport]);

  async function take(file: File | undefined) {
    if (file) setFound({ name: file.name, preview: await readImport(file) });
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is one way of three, the button is the first
    <section
      aria-label={t('library.files')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
      className={`mb-2 border-b border-line pb-2 ${over ? 'bg-accent-soft' : ''}`}
    >
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('library.import')}
        data-purpose="import"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          void take(file);
        }}
      />
      <div className="flex flex-wrap items-center gap-x-1">
        <Button icon="upload" onClick={() => input.current?.click()}>
          {t('library.import')}
        </Button>
        <Button icon="download" onClick={exportAll}>
          {t('library.export-all')}
        </Button>
        <span className="px-1 text-small text-ink-muted">{t('library.import-hint')}</span>
      </div>
      <div role="status" className="empty:hidden">
        {found?.preview.ok === false && (
          <Refused name={found.name} issues={found.preview.issues} caseIssueText={caseIssueText} />
        )}
        {found?.preview.ok && (
          <Brought
            name={found.name}
            items={found.preview.items}
            onCancel={() => setFound(null)}
            onGo={(how) => {
              void merge(found.preview as Extract<P, { ok: true }>, how);
              setFound(null);
            }}
          />
        )}
      </div>
    </section>
  );
}

function Refused({
  name,
  issues,
  caseIssueText,
}: { name: string; issues: readonly RecordIssue[] } & Pick<Props<Preview>, 'caseIssueText'>) {
  return (
    <div className="pt-2">
      <Notice level="stop">
        <p>{t('library.import.refused', { name, count: issues.length })}</p>
        <ScrollingList>
          {issues.map((issue) => (
            <li key={`${issue.path} ${issue.code}`} className="break-words">
              {issue.path && <code className="font-mono text-ink-muted">{issue.path} </code>}
              {issueWords(issue, caseIssueText)}
            </li>
          ))}
        </ScrollingList>
      </Notice>
    </div>
  );
}

const NOVELTIES = ['new', 'different', 'same'] as const;
const ON_DIFFERENT: readonly OnDifferent[] = ['keep-mine', 'keep-both', 'replace'];
const LISTED = 100;

interface BroughtProps {
  name: string;
  items: readonly Compared[];
  onGo: (how: OnDifferent) => void;
  onCancel: () => void;
}

function Brought({ name, items, onGo, onCancel }: BroughtProps) {
  const [how, setHow] = useState<OnDifferent>('keep-both');
  const id = useId();
  const count = (novelty: string) => items.filter((item) => item.novelty === novelty).length;
  const revealing = items.filter(({ record }) => identifierIn(record.case.label ?? '')).length;
  const something = count('new') > 0 || (count('different') > 0 && how !== 'keep-mine');
  return (
    <div className="mt-2 border-l-2 border-accent bg-raised p-3">
      <p className="font-semibold">{t('library.import.title', { name })}</p>
      <ul className="text-small">
        {NOVELTIES.filter((novelty) => count(novelty) > 0).map((novelty) => (
          <li key={novelty}>{t(`library.import.${novelty}`, { count: count(novelty) })}</li>
        ))}
      </ul>
      <ul className="max-h-48 overflow-auto py-1 text-small text-ink-muted" tabIndex={-1}>
        {items.slice(0, LISTED).map(({ record, novelty }) => (
          <li key={record.id} className="flex justify-between gap-2">
            <span className="truncate">
              {record.case.label || t('library.no-code')}, {instantText(record.updatedAt)}
            </span>
            <span className="shrink-0">{t(`library.import.novelty.${novelty}`)}</span>
          </li>
        ))}
      </ul>
      {revealing > 0 && <Notice level="caution">{t('library.import.identifier', { count: revealing })}</Notice>}
      {count('different') > 0 && (
        <div className="py-1">
          <p id={id} className="text-small text-ink-muted">
            {t('library.import.what-of-different')}
          </p>
          <ChoiceGroup
            labelledBy={id}
            choices={ON_DIFFERENT.map((value) => ({ value, label: textOf(`library.import.${value}`) }))}
            value={how}
            onChange={(value = 'keep-both') => setHow(value)}
          />
        </div>
      )}
      <div className="flex gap-1 pt-1">
        {something && (
          <Button kind="accent" onClick={() => onGo(how)}>
            {t('library.import.go')}
          </Button>
        )}
        <Button onClick={onCancel}>{t('library.import.cancel')}</Button>
      </div>
    </div>
  );
}
