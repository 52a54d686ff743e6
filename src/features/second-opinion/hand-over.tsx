import { useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { codeOf, linkOf, MARK, MAX_LINK, type Mark } from '../../interop/second-opinion/address.ts';
import { codeFrom } from '../../interop/second-opinion/code.ts';
import type { HandedOver } from '../../interop/second-opinion/consultation.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { FirstHeading } from '../../ui/first-heading.tsx';
import { CodeParts } from './code-parts.tsx';
import { CodePicture } from './code-picture.tsx';

type Way = HandedOver['by'];

interface HandOverProps {
  /** The message as it goes into a link or a code. */
  frame: Uint8Array;
  mark?: Mark;
  /** Whether it was sent, by what is known of it, in one sentence; the only one on the page. */
  state?: string;
  /** Of the app itself; null where it runs from a file. */
  address: string | null;
  onSave: () => void;
  /** Where it is noted that it was sent. */
  onSent?: (by: Way) => void;
}

/** The three ways by which a message leaves, each by the user's own hand. */
export function HandOver({
  frame,
  mark = MARK,
  state = t('opinion.hand-over.note'),
  address,
  onSave,
  onSent,
}: HandOverProps) {
  const [way, setWay] = useState<Way>('file');
  const [smaller, setSmaller] = useState(false);
  const code = address === null ? undefined : codeFrom(codeOf(address, frame, mark));
  return (
    <section className="grid gap-3">
      <FirstHeading>{t('opinion.hand-over')}</FirstHeading>
      <p role="status" className="font-semibold">
        {state}
      </p>
      <div className="flex flex-wrap gap-2">
        {(['file', 'link', 'code'] as const).map((each) => (
          <Button
            key={each}
            pressed={way === each}
            kind={way === each ? 'accent' : 'plain'}
            onClick={() => setWay(each)}
          >
            {t(`opinion.${each}`)}
          </Button>
        ))}
      </div>
      {way === 'file' && (
        <div>
          <p className="pb-2 text-small text-ink-muted">{t('opinion.file.note')}</p>
          <Button icon="download" onClick={onSave}>
            {t('opinion.file.save')}
          </Button>
        </div>
      )}
      {way === 'link' && <LinkWay address={address} frame={frame} mark={mark} />}
      {way === 'code' && address === null && <p>{t('opinion.link.no-address')}</p>}
      {way === 'code' && address !== null && (
        <div>
          <p className="pb-2 text-small text-ink-muted">{t('opinion.code.note')}</p>
          {code && !smaller ? <CodePicture code={code} /> : <CodeParts frame={frame} address={address} mark={mark} />}
          {code && (
            <Button kind="quiet" onClick={() => setSmaller(!smaller)}>
              {t(smaller ? 'opinion.code.one' : 'opinion.code.smaller')}
            </Button>
          )}
        </div>
      )}
      {onSent && (
        <div>
          <Button onClick={() => onSent(way)}>{t('opinion.mark-sent', { by: t(`opinion.by.${way}`) })}</Button>
        </div>
      )}
    </section>
  );
}

const LINK_LOOK = 'max-h-24 overflow-auto rounded-control border border-line p-2 font-mono text-small break-all';

function LinkWay({ address, frame, mark }: { address: string | null; frame: Uint8Array; mark: Mark }) {
  if (address === null) return <p>{t('opinion.link.no-address')}</p>;
  const link = linkOf(address, frame, mark);
  if (link.length > MAX_LINK) return <p>{t('opinion.link.too-long', { length: link.length, max: MAX_LINK })}</p>;
  return (
    <div>
      <p className="pb-2 text-small text-ink-muted">{t('opinion.link.note')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key */}
      <div tabIndex={0} role="region" aria-label={t('opinion.link')} data-link={link} className={LINK_LOOK}>
        {link}
      </div>
      <CopyButton text={link} label={t('opinion.link.copy')} />
    </div>
  );
}
