import { instantText } from '../../i18n/instant-text.ts';
import { numberText, t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Confirmed } from '../../ui/confirmed.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { Retention } from './retention.tsx';

/** Asked for once on a device, if ever. */
const SealForm = sideRoom(async () => (await import('./seal-form.tsx')).SealForm);

export interface DeviceFacts {
  readonly keep: 'here' | 'sealed' | 'nothing';
  readonly eraseAfterDays: number | null;
  readonly eraseChoices: readonly number[];
  readonly lastExportAt: string | null;
  readonly savedAt: string | null;
  readonly persisted: boolean | null;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  readonly caseCount: number;
  readonly passphraseMinLength: number;
}

export interface DeviceActions {
  readonly persist: () => void;
  /** How many cases would go at once; null when that cannot be told. */
  readonly untouchedFor: (days: number) => Promise<number | null>;
  readonly eraseAfter: (days: number | null) => void;
  readonly seal: (passphrase: string | null) => Promise<unknown>;
  readonly keepNothing: () => void;
  readonly keepAgain: () => void;
  readonly clear: () => void;
}

const MEGA = 1_000_000;
const GIGA = 1000 * MEGA;
const sizeText = (bytes: number) =>
  bytes < GIGA ? `${numberText(bytes / MEGA, bytes < MEGA ? 2 : 0)}\u00a0MB` : `${numberText(bytes / GIGA, 1)}\u00a0GB`;

/** What this device holds, and how it shall. */
export function DeviceSection({ facts, actions }: { facts: DeviceFacts; actions: DeviceActions }) {
  const { keep, caseCount } = facts;
  const words = { confirm: t('device.confirm'), cancel: t('device.cancel') };
  return (
    <section aria-label={t('device.title')} className="pt-section">
      <h3 className="text-small font-semibold tracking-wider uppercase">{t('device.title')}</h3>
      {keep === 'nothing' ? (
        <div className="flex flex-col items-start gap-2 pt-1">
          <Notice level="info">{t('library.off')}</Notice>
          <Button onClick={actions.keepAgain}>{t('device.keep-again')}</Button>
        </div>
      ) : (
        <>
          <State facts={facts} onPersist={actions.persist} />
          <Retention
            key={String(facts.eraseAfterDays)}
            days={facts.eraseAfterDays}
            choices={facts.eraseChoices}
            untouchedFor={actions.untouchedFor}
            onApply={actions.eraseAfter}
          />
          {keep === 'sealed' ? (
            <Button icon="lock" onClick={() => void actions.seal(null)}>
              {t('device.unseal')}
            </Button>
          ) : (
            <Disclosure lazy summary={t('device.seal')}>
              <SealForm minLength={facts.passphraseMinLength} onSeal={actions.seal} />
            </Disclosure>
          )}
          <div className="pt-1">
            <Confirmed
              {...words}
              action={t('device.keep-nothing')}
              question={t('device.keep-nothing.confirm', { count: caseCount })}
              onConfirm={actions.keepNothing}
            />
          </div>
        </>
      )}
      <div className="pt-1">
        <Confirmed
          {...words}
          action={t('device.clear')}
          question={t('device.clear.confirm', { count: caseCount })}
          onConfirm={actions.clear}
        />
      </div>
    </section>
  );
}

function State({ facts, onPersist }: { facts: DeviceFacts; onPersist: () => void }) {
  const { persisted, usedBytes, quotaBytes, lastExportAt, savedAt } = facts;
  const rows: readonly { term: string; value: string }[] = [
    { term: t('device.saved'), value: savedAt ? instantText(savedAt) : t('device.not-saved') },
    {
      term: t('device.last-export'),
      value: lastExportAt ? instantText(lastExportAt) : t('device.never-exported'),
    },
    ...(usedBytes !== null && quotaBytes !== null
      ? [
          {
            term: t('device.usage'),
            value: t('device.usage.of', { used: sizeText(usedBytes), quota: sizeText(quotaBytes) }),
          },
        ]
      : []),
    { term: t('device.full-disk'), value: t(persisted ? 'device.persisted' : 'device.not-persisted') },
  ];
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 pt-1 text-small">
        {rows.map(({ term, value }) => (
          <div key={term} className="col-span-2 grid grid-cols-subgrid border-t border-line py-1">
            <dt className="text-ink-muted">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!persisted && <Button onClick={onPersist}>{t('device.ask-persist')}</Button>}
    </>
  );
}
