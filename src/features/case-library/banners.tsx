import { type ReactNode, useId, useState } from 'react';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Notice, type NoticeLevel } from '../../ui/notice.tsx';
import { SubmitButton } from './device-section.tsx';
import { TextInput } from './inputs.tsx';

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
  problem: { code: string; message: string };
  onDownload: () => void;
  onRetry: () => void;
}

/** Stays until a later save succeeds: it cannot be put away, because what it says is still so. */
export function ProblemBanner({ problem, onDownload, onRetry }: ProblemProps) {
  return (
    <Banner
      level="stop"
      actions={
        <>
          <Button icon="download" kind="accent" onClick={onDownload}>
            {t('library.problem.download')}
          </Button>
          <Button onClick={onRetry}>{t('library.problem.retry')}</Button>
        </>
      }
    >
      <p>
        {textOf(`library.problem.${problem.code}`)} {t('library.problem.going-on')}
      </p>
      <p className="break-words text-ink-muted">{t('library.problem.detail', { message: problem.message })}</p>
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

export function NewerBanner({ onSave, onDismiss }: { onSave: () => void; onDismiss: () => void }) {
  return (
    <Banner
      level="caution"
      actions={
        <>
          <Button icon="download" onClick={onSave}>
            {t('library.save-file')}
          </Button>
          <Dismiss onDismiss={onDismiss} />
        </>
      }
    >
      {t('library.newer')}
    </Banner>
  );
}

export function DeletedBanner({
  count,
  onUndo,
  onDismiss,
}: {
  count: number;
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
      {t('library.deleted', { count })}
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
export function UnlockBanner({ onUnlock }: { onUnlock: (passphrase: string) => Promise<boolean> }) {
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const [working, setWorking] = useState(false);
  const id = useId();
  return (
    <Banner
      level="caution"
      actions={
        <form
          className="flex flex-wrap items-end gap-1"
          onSubmit={(event) => {
            event.preventDefault();
            setWorking(true);
            void onUnlock(passphrase).then((right) => {
              setWorking(false);
              setWrong(!right);
            });
          }}
        >
          <TextInput
            type="password"
            label={t('library.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            describedBy={id}
            invalid={wrong}
          />
          <SubmitButton>{t(working ? 'library.unlocking' : 'library.unlock')}</SubmitButton>
          <p id={id} role="alert" className="w-full text-small text-stop empty:hidden">
            {wrong && t('library.wrong-passphrase')}
          </p>
        </form>
      }
    >
      {t('library.locked')}
    </Banner>
  );
}
