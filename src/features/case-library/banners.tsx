import type { ReactNode } from 'react';
import { instantText } from '../../i18n/instant-text.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice, type NoticeLevel } from '../../ui/notice.tsx';
import { sideRoom } from '../../ui/side-room.tsx';

/** Only where a device is sealed. */
const UnlockForm = sideRoom(async () => (await import('./unlock-form.tsx')).UnlockForm);

function Banner({ level, children, actions }: { level: NoticeLevel; children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-1">
      <div className="min-w-0 flex-1 basis-64">
        <Notice level={level}>{children}</Notice>
      </div>
      <div className="flex flex-wrap gap-1">{actions}</div>
    </div>
  );
}

interface ProblemProps {
  /** `of`: what was being done. */
  problem: { code: string; message: string; of: string };
  onDownload: () => void;
  onRetry: () => void;
  onDismiss: () => void;
}

/** These say themselves what becomes of the case. */
const SAYS_ALL = ['refused', 'draft-only'];

/**
 * What is tried again stays until it succeeds: it cannot be put away, because what it says is still so. What somebody
 * asked for and was not done is said once.
 */
export function ProblemBanner({ problem, onDownload, onRetry, onDismiss }: ProblemProps) {
  const { code, message, of } = problem;
  const goesOn = of === 'saving' || of === 'opening';
  return (
    <Banner
      level="stop"
      actions={
        goesOn ? (
          <>
            <Button icon="download" kind="accent" onClick={onDownload}>
              {t('library.problem.download')}
            </Button>
            <Button onClick={onRetry}>{t('library.problem.retry')}</Button>
          </>
        ) : (
          <Dismiss onDismiss={onDismiss} />
        )
      }
    >
      <p>
        {textOf(`library.problem.${code}`)}{' '}
        {goesOn && SAYS_ALL.includes(code) ? t('library.problem.going-on') : textOf(`library.problem.of.${of}`)}
      </p>
      <p className="break-words text-ink-muted">{t('library.problem.detail', { message })}</p>
    </Banner>
  );
}

export function ReaderBanner({ onTakeOver, onDuplicate }: { onTakeOver: () => void; onDuplicate: () => void }) {
  return (
    <Banner
      level="caution"
      actions={
        <>
          <Button onClick={onTakeOver}>{t('library.take-over')}</Button>
          <Button onClick={onDuplicate}>{t('library.duplicate')}</Button>
        </>
      }
    >
      {t('library.reader')}
    </Banner>
  );
}

export function NoticeBanner({ notice, onDismiss }: { notice: string; onDismiss: () => void }) {
  return (
    <Banner level="info" actions={<Dismiss onDismiss={onDismiss} />}>
      {textOf(`library.notice.${notice}`)}
    </Banner>
  );
}

interface ReopenedProps {
  /** When it was last changed, ISO 8601 in UTC. */
  at: string;
  /** The case's code, empty where it has none. */
  label: string;
  onGoOn: () => void;
  onNew: () => void;
}

/** A case that another day has left on the screen: nobody must take it for the patient on the table. */
export function ReopenedBanner({ at, label, onGoOn, onNew }: ReopenedProps) {
  return (
    <Banner
      level="caution"
      actions={
        <>
          <Button onClick={onGoOn}>{t('library.reopened.go-on')}</Button>
          <Button kind="accent" onClick={onNew}>
            {t('library.reopened.new')}
          </Button>
        </>
      }
    >
      {t('library.reopened', { name: label || t('library.no-code'), at: instantText(at) })}
    </Banner>
  );
}

interface NewerProps {
  /** The case's code, empty where it has none or it is not where this version knows it. */
  label: string;
  appVersion: string;
  /** As it is stored. */
  text: string;
  onSave: () => void;
  onDelete: () => void;
  onDismiss: () => void;
}

/** A case whose form this version does not know: to be looked at, saved as it is or deleted, never written. */
export function NewerBanner({ label, appVersion, text, onSave, onDelete, onDismiss }: NewerProps) {
  return (
    <Banner
      level="caution"
      actions={
        <>
          <Button icon="download" onClick={onSave}>
            {t('library.export.as-it-is')}
          </Button>
          <Button onClick={onDelete}>{t('library.delete')}</Button>
          <Dismiss onDismiss={onDismiss} />
        </>
      }
    >
      <p>
        {t('library.newer', { name: label || t('library.no-code') })}{' '}
        {appVersion && t('library.newer.by', { version: appVersion })}
      </p>
      <Disclosure summary={t('library.newer.text')} lazy>
        <pre
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keyboard's reach
          tabIndex={0}
          role="region"
          aria-label={t('library.newer.text')}
          className="max-h-60 overflow-auto border border-line bg-canvas p-2 font-mono text-small break-all whitespace-pre-wrap"
        >
          {text}
        </pre>
      </Disclosure>
    </Banner>
  );
}

export function DeletedBanner({
  count,
  untouchedDays,
  onUndo,
  onDismiss,
}: {
  count: number;
  /** They went by themselves after so many days; null when somebody deleted them. */
  untouchedDays: number | null;
  onUndo: () => void;
  onDismiss: () => void;
}) {
  return (
    <Banner
      level="info"
      actions={
        <>
          <Button icon="undo" onClick={onUndo}>
            {t('library.undo-delete')}
          </Button>
          <Dismiss onDismiss={onDismiss} />
        </>
      }
    >
      {untouchedDays === null
        ? t('library.deleted', { count })
        : t('library.deleted.untouched', { count, days: untouchedDays })}
    </Banner>
  );
}

interface ClockProps {
  why: 'before-build' | 'back' | 'jump';
  /** ISO 8601 in UTC. */
  now: string;
  latestAt: string | null;
  /** So many cases would go if the clock were right. */
  waiting: number;
  onRight: () => void;
}

/** A clock that cannot be right, or may not be: until somebody has looked nothing is erased by it. */
export function ClockBanner({ why, now, latestAt, waiting, onRight }: ClockProps) {
  const values = { now: instantText(now), latest: latestAt === null ? '' : instantText(latestAt) };
  return (
    <Banner
      level="caution"
      actions={why !== 'before-build' && <Button onClick={onRight}>{t('library.clock.right')}</Button>}
    >
      {t(`library.clock.${why}`, values)} {waiting > 0 && t('library.clock.waiting', { count: waiting })}
    </Banner>
  );
}

export const OffBanner = () => <Banner level="info">{t('library.off')}</Banner>;

const Dismiss = ({ onDismiss }: { onDismiss: () => void }) => (
  <Button kind="quiet" icon="cross" onClick={onDismiss}>
    {t('library.dismiss')}
  </Button>
);

/** Asks for the passphrase where everything else stays usable: a case can be worked on before the library is open. */
export const UnlockBanner = ({ onUnlock }: { onUnlock: (passphrase: string) => Promise<boolean> }) => (
  <Banner level="caution" actions={<UnlockForm onUnlock={onUnlock} />}>
    {t('library.locked')}
  </Banner>
);
