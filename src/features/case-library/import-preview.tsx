import { useId, useState } from 'react';
import type { CaseIssue } from '../../case-file/case-issue.ts';
import { revealedBy } from '../../case-file/revealed.ts';
import type { RecordIssue } from '../../case-library/issues.ts';
import type { Compared, OnDifferent } from '../../case-library/merge.ts';
import { instantText } from '../../i18n/instant-text.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScrollingList } from '../../ui/scrolling-list.tsx';
import { issueWords } from './words.ts';

interface RefusedProps {
  name: string;
  issues: readonly RecordIssue[];
  caseIssueText: (issue: CaseIssue) => string;
}

/** Why a file brings nothing. */
export function Refused({ name, issues, caseIssueText }: RefusedProps) {
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
  /** What of the file is not taken. */
  remarks?: readonly string[] | undefined;
  onGo: (how: OnDifferent) => void;
  onCancel: () => void;
}

/** What a file would bring, before anything of it is stored. */
export function Brought({ name, items, remarks = [], onGo, onCancel }: BroughtProps) {
  const [how, setHow] = useState<OnDifferent>('keep-both');
  const id = useId();
  const count = (novelty: string) => items.filter((item) => item.novelty === novelty).length;
  const revealed = items.map(({ record }) => revealedBy(record.case));
  const revealing = revealed.filter((texts) => texts.some(({ kind }) => kind !== 'name')).length;
  const naming = revealed.filter((texts) => texts.some(({ kind }) => kind === 'name')).length;
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
              <bdi>{record.case.label ?? t('library.no-code')}</bdi>, {instantText(record.updatedAt)}
            </span>
            <span className="shrink-0">{t(`library.import.novelty.${novelty}`)}</span>
          </li>
        ))}
      </ul>
      {remarks.map((remark) => (
        <Notice key={remark} level="caution">
          {remark}
        </Notice>
      ))}
      {revealing > 0 && <Notice level="caution">{t('library.import.identifier', { count: revealing })}</Notice>}
      {naming > 0 && <Notice level="caution">{t('library.import.name', { count: naming })}</Notice>}
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
