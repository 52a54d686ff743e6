import '../../i18n/with-teaching.ts';
import { useEffect, useRef, useState } from 'react';
import { shown as asked, told } from '#page/teaching.tsx';
import { teachingCases } from '#territory/teaching-cases.ts';
import { Reader } from '../../features/second-opinion/incoming.ts';
import { WaysIn } from '../../features/second-opinion/ways-in.tsx';
import { CaseCards } from '../../features/teaching/case-cards.tsx';
import { Solve } from '../../features/teaching/solve.tsx';
import { t, textOf } from '../../i18n/translate.ts';
import type { TeachingMessage } from '../../interop/teaching/teaching-file.ts';
import { Button } from '../../ui/button.tsx';
import { Confirmed } from '../../ui/confirmed.tsx';
import { readOpened } from '../leaving/read-opened.ts';
import type { LearnWindowProps } from './learn-window.tsx';
import { MakeView } from './make-view.tsx';
import { forgetProgress, noteTry, settleProgress, useProgress } from './progress.ts';
import { surroundings } from './surroundings.ts';
import { TeachingCame } from './teaching-came.tsx';
import { TEACHING } from './teaching-kind.ts';

type View =
  | { readonly at: 'home' }
  | { readonly at: 'case'; readonly id: string }
  | { readonly at: 'came'; readonly message: TeachingMessage }
  | { readonly at: 'make' };

/** The teaching cases: those of the rule book, one that came in, and one made of the case on the screen. */
export function TeachingRoom({ inspectionOf, arrived, onClose }: LearnWindowProps) {
  const [view, setView] = useState<View>({ at: 'home' });
  const [said, setSaid] = useState<{ words: string; fault: boolean } | null>(null);
  const reader = useRef(new Reader(TEACHING));
  const tried = useProgress((state) => state.tried);
  const around = surroundings(inspectionOf, onClose);

  function take(incoming: ReturnType<typeof reader.current.read>): boolean {
    if (incoming.kind !== 'message') {
      setSaid({ words: incoming.words, fault: incoming.kind === 'fault' });
      setView({ at: 'home' });
      return false;
    }
    setSaid(null);
    setView({ at: 'came', message: incoming.message });
    return true;
  }
  useEffect(() => {
    if (arrived !== null) take(reader.current.read(arrived));
  }, [arrived]);

  // Another window may have written since this one looked.
  useEffect(() => void settleProgress(), []);

  const at = view.at === 'case' ? teachingCases.findIndex(({ id }) => id === view.id) : -1;
  const shown = teachingCases[at];
  const following = teachingCases[at + 1];
  return (
    <div className="grid gap-row">
      {view.at !== 'home' && (
        <div>
          <Button onClick={() => setView({ at: 'home' })}>{t('teaching.back')}</Button>
        </div>
      )}
      {view.at === 'home' && (
        <>
          <p className="max-w-[72ch] text-ink-muted">{t('teaching.intro')}</p>
          <Progress />
          <CaseCards tried={tried} told={told} onOpen={(id) => setView({ at: 'case', id })} />
          <div>
            <Button onClick={() => setView({ at: 'make' })}>{t('teaching.make')}</Button>
          </div>
          <WaysIn
            title={t('teaching.open')}
            said={said}
            onFile={(file) => void readOpened(file, reader.current).then(take)}
            onText={(text) => take(reader.current.read(text))}
          />
        </>
      )}
      {shown && (
        <Solve
          key={shown.id}
          title={t('teaching.case', { number: at + 1 })}
          caseData={shown.case}
          around={around}
          onTried={(right) => void noteTry(shown.id, right)}
          after={
            <p>
              <strong>{t('teaching.shows')}:</strong> {textOf(`teaching.${shown.id}`)}
            </p>
          }
          {...(following && { onNext: () => setView({ at: 'case', id: following.id }) })}
        />
      )}
      {view.at === 'came' && (
        <TeachingCame
          key={view.message.id}
          message={view.message}
          around={around}
          onLeave={() => setView({ at: 'home' })}
        />
      )}
      {view.at === 'make' && <MakeView inspectionOf={inspectionOf} />}
    </div>
  );
}

/** How far one has come, and where that is kept. */
function Progress() {
  const { tried, keeping } = useProgress();
  const own = tried.filter(({ id }) => teachingCases.some((one) => one.id === id));
  const whole = own.filter(({ first }) => first.length === asked.questions.parts.length);
  return (
    <div className="flex flex-wrap items-center gap-x-row">
      <div>
        <p role="status" className="font-semibold">
          {t('teaching.progress', { tried: own.length, all: teachingCases.length, whole: whole.length })}
        </p>
        <p className="text-small text-ink-muted">{textOf(`teaching.kept.${keeping}`)}</p>
      </div>
      {own.length > 0 && (
        <Confirmed
          action={t('teaching.forget')}
          question={t('teaching.forget.question')}
          confirm={t('teaching.forget.confirm')}
          cancel={t('teaching.forget.cancel')}
          onConfirm={() => void forgetProgress()}
        />
      )}
    </div>
  );
}
