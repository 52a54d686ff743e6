import { useContext, useId } from 'react';
import type { DecisionTaken } from '#territory/types/case-data.ts';
import { DECISIONS, type Decision } from '#territory/types/vocabulary.ts';
import { instantText } from '../../i18n/instant-text.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { CaseKey } from '../../ui/case-key.ts';
import { OptionButton } from '../../ui/option-button.tsx';
import { sideRoom } from '../../ui/side-room.tsx';

/** Nothing is asked why before something was done. */
const DecisionReason = sideRoom(async () => (await import('./decision-reason.tsx')).DecisionReason);

interface Props {
  decision: DecisionTaken | undefined;
  /** Whether what was done is what the plan says; undefined while nothing was done. */
  followed: boolean | undefined;
  /** The plan's answer in one sentence. */
  plan: string;
  knowledgeVersion: string;
  reasonMaxLength: number;
  onDecide: (choice: readonly Decision[], reason: string) => void;
}

/** What the operator did and why, for whoever opens the case later; the engine never reads it. */
export function DecisionSection({ decision, followed, plan, knowledgeVersion, reasonMaxLength, onDecide }: Props) {
  const choice = decision?.choice ?? [];
  const id = useId();
  const caseKey = useContext(CaseKey);
  const toggle = (one: Decision) =>
    onDecide(
      choice.includes(one)
        ? choice.filter((each) => each !== one)
        : DECISIONS.filter((each) => each === one || choice.includes(each)),
      decision?.reason ?? '',
    );
  return (
    <section aria-labelledby={id} className="mt-section border-t border-line pt-3">
      <h3 id={id} className="pb-1 text-small font-semibold tracking-wider uppercase">
        {t('decision.title')}
      </h3>
      <div role="group" aria-labelledby={id} className="flex flex-wrap gap-1">
        {DECISIONS.map((one) => (
          <OptionButton
            key={one}
            aria-pressed={choice.includes(one)}
            chosen={choice.includes(one)}
            label={textOf(`value.decision.choice.${one}`)}
            onClick={() => toggle(one)}
          />
        ))}
      </div>
      {choice.length > 0 && (
        <>
          <p className="py-1 text-small text-ink-muted">
            {followed ? t('decision.followed') : t('decision.not-followed', { plan })}
          </p>
          <DecisionReason
            key={`${caseKey} ${decision?.reason ?? ''}`}
            reason={decision?.reason ?? ''}
            label={t(followed ? 'decision.reason' : 'decision.reason.other')}
            maxLength={reasonMaxLength}
            onReason={(reason) => onDecide(choice, reason)}
          />
          <div className="flex flex-wrap items-center gap-x-3">
            {decision?.decidedAt && (
              <p className="text-small text-ink-muted">
                {t('decision.at', { at: instantText(decision.decidedAt), version: knowledgeVersion })}
              </p>
            )}
            <Button kind="quiet" icon="cross" onClick={() => onDecide([], '')}>
              {t('decision.clear')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
