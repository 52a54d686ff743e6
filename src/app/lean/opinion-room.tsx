import '../../i18n/with-second-opinion.ts';
import '../../i18n/with-what-if.ts';
import { useRef, useState } from 'react';
import { type Incoming, Reader, SECOND_OPINION } from '../../features/second-opinion/incoming.ts';
import { readBackRows } from '../../features/second-opinion/message-words.ts';
import { WaysIn } from '../../features/second-opinion/ways-in.tsx';
import { t, textOf } from '../../i18n/translate.ts';
import type { ConsultMessage } from '../../interop/second-opinion/message.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PairList } from '../../ui/pair-list.tsx';
import { readOpened } from '../leaving/read-opened.ts';
import { AnswerRoom } from './answer-room.tsx';
import { AskRoom } from './ask-room.tsx';
import { RequestRoom } from './request-room.tsx';

type View =
  | { readonly at: 'home' }
  | { readonly at: 'ask' }
  | { readonly at: 'came'; readonly message: ConsultMessage };

/** The second opinion from both sides. Nothing that comes in touches the case on the screen. */
export function OpinionRoom() {
  const [view, setView] = useState<View>({ at: 'home' });
  const [said, setSaid] = useState<{ words: string; fault: boolean } | null>(null);
  const reader = useRef(new Reader(SECOND_OPINION));

  function take(incoming: Incoming): boolean {
    if (incoming.kind !== 'message') {
      setSaid({ words: incoming.words, fault: incoming.kind === 'fault' });
      return false;
    }
    setSaid(null);
    setView({ at: 'came', message: incoming.message });
    return true;
  }

  return (
    <div className="grid gap-section">
      {view.at !== 'home' && (
        <div>
          <Button onClick={() => setView({ at: 'home' })}>{t('opinion.back')}</Button>
        </div>
      )}
      {view.at === 'home' && (
        <>
          <p className="max-w-[72ch] text-ink-muted">{t('opinion.intro')}</p>
          <Notice level="caution">{textOf('opinion.kept.leg')}</Notice>
          <div>
            <Button kind="accent" onClick={() => setView({ at: 'ask' })}>
              {t('opinion.ask')}
            </Button>
          </div>
          <WaysIn
            title={t('opinion.open')}
            said={said}
            onFile={(file) => void readOpened(file, reader.current).then(take)}
            onText={(text) => take(reader.current.read(text))}
          />
        </>
      )}
      {view.at === 'ask' && <AskRoom />}
      {view.at === 'came' && <Came key={view.message.id} message={view.message} />}
    </div>
  );
}

function Came({ message }: { message: ConsultMessage }) {
  if (message.part === 'request') return <RequestRoom request={message} />;
  if (message.part === 'answer') return <AnswerRoom answer={message} />;
  return (
    <section>
      <h3 className="text-title font-semibold">{t('opinion.read-back.came')}</h3>
      <PairList pairs={readBackRows(message)} />
    </section>
  );
}
