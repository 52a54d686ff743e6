import type { ReactNode } from 'react';
import type { Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { planDifferences } from '../../interop/second-opinion/consultation.ts';
import type { ConsultRequest, PlanSeen } from '../../interop/second-opinion/message.ts';
import { revealedByMessage } from '../../interop/second-opinion/outgoing.ts';
import { Button } from '../../ui/button.tsx';
import { FirstHeading } from '../../ui/first-heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PairList } from '../../ui/pair-list.tsx';
import { planCoreOf, planWords } from '../../wording/plan-words.ts';
import { askedRows, furtherRows, seenWords } from './message-words.ts';
import { RequestView } from './request-view.tsx';

interface IncomingRequestProps {
  request: ConsultRequest;
  /** Its case, drawn. */
  drawing: ReactNode;
  /** The plan computed again, by the knowledge of this program. */
  result: Result;
  own: PlanSeen;
  onTake: () => void;
  onAnswer: () => void;
}

/** A request as the consultant sees it: what is asked, then what both programs say to the case side by side, then the rest in full. */
export function IncomingRequest({ request, drawing, result, own, onTake, onAnswer }: IncomingRequestProps) {
  const differences = planDifferences(request.plan, own);
  return (
    <section className="grid gap-3">
      <FirstHeading>{t('opinion.request.title')}</FirstHeading>
      <Notice level="info">{t('opinion.request.unchecked')}</Notice>
      {revealedByMessage(request)
        .filter(({ kind }) => kind !== 'name')
        .map(({ path, text, kind }) => (
          <Notice key={path} level="caution">
            {textOf(`identifier.${kind}`, { value: text })}
          </Notice>
        ))}
      {request.urgency === 'emergency' && <Notice level="stop">{textOf('opinion.urgency.emergency')}</Notice>}
      <PairList pairs={askedRows(request)} columns />
      <div className="grid gap-3 tablet:grid-cols-2">
        <PlanBox
          title={t('opinion.plan.theirs', { knowledge: request.plan.knowledge })}
          words={seenWords(request.plan)}
        />
        <PlanBox title={t('opinion.plan.own', { knowledge: own.knowledge })} words={planWords(planCoreOf(result))} />
      </div>
      <p className="font-semibold">
        {differences.length === 0
          ? t('opinion.plan.same')
          : t('opinion.plan.differ', {
              parts: differences.map((part) => textOf(`opinion.plan.part.${part}`)).join(', '),
            })}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button kind="accent" onClick={onAnswer}>
          {t('opinion.request.answer')}
        </Button>
        <Button onClick={onTake}>{t('opinion.request.to-screen')}</Button>
      </div>
      <RequestView request={request} drawing={drawing} said={furtherRows(request)} />
    </section>
  );
}

function PlanBox({ title, words }: { title: string; words: string }) {
  return (
    <div className="rounded-control border border-line-strong p-2">
      <p className="text-small text-ink-muted">{title}</p>
      <p>{words}</p>
    </div>
  );
}
