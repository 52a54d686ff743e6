import type { ReactNode } from 'react';
import type { GuidelinePosition, GuidelineQuestion } from '#territory/guideline-positions.ts';
import { type SourceId, sourceById } from '#territory/sources.ts';
import { hasText, listText, t, textOf } from '../../i18n/translate.ts';
import { VerificationBadge } from '../../wording/verification-badge.tsx';
import { type PlanBy, withoutPosition } from './plan-by.ts';

interface GuidelineTableProps {
  question: GuidelineQuestion;
  followed: string | undefined;
  /** What the plan would be if this document were followed; without it the table says nothing of plans. */
  planBy?: ReadonlyMap<SourceId, PlanBy> | undefined;
  /** The row that the plan's own answer leads to, where it leads to this document. */
  rowIdOf?: (source: SourceId) => string | undefined;
}

/** What each document says to one question, side by side, with class, level and year; where it is narrow the words come under both. */
export function GuidelineTable({ question, followed, planBy, rowIdOf }: GuidelineTableProps) {
  const positions: readonly GuidelinePosition[] = question.positions;
  return (
    <table className="w-full border-collapse text-small @max-[30rem]:block">
      <caption className="pb-tight text-left font-semibold @max-[30rem]:block">
        {textOf(`question.${question.id}`)}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('guidelines.source')}</th>
          <th scope="col">{t('guidelines.position')}</th>
          <th scope="col">{t('guidelines.grade')}</th>
        </tr>
      </thead>
      <tbody className="@max-[30rem]:block">
        {positions.map((position, index) => (
          <PositionRow
            key={position.id}
            position={position}
            text={textOf(`position.${question.id}.${position.id}`)}
            followed={position.source === followed}
            plan={planBy && planText(planBy, position)}
            rowId={
              positions.findIndex(({ source }) => source === position.source) === index
                ? rowIdOf?.(position.source)
                : undefined
            }
          />
        ))}
        {planBy &&
          withoutPosition(question, planBy).map((source) => (
            <LedRow
              key={source}
              source={source}
              followed={source === followed}
              by={planBy.get(source)}
              rowId={rowIdOf?.(source)}
            />
          ))}
      </tbody>
    </table>
  );
}

function planText(
  planBy: ReadonlyMap<SourceId, PlanBy>,
  { source, verification }: GuidelinePosition,
): string | undefined {
  const by = planBy.get(source);
  if (by !== undefined) return t('guidelines.if-followed', { plan: by.plan });
  return verification === 'lecture' ? undefined : t('guidelines.not-a-setting');
}

interface RowProps {
  source: SourceId;
  followed: boolean;
  rowId: string | undefined;
  grade: ReactNode;
  children: ReactNode;
}

function Row({ source, followed, rowId, grade, children }: RowProps) {
  return (
    <tr
      {...(rowId && { id: rowId, tabIndex: -1 })}
      className="led-to border-t border-line align-top @max-[30rem]:grid @max-[30rem]:grid-cols-[minmax(0,1fr)_minmax(0,auto)]"
    >
      <th scope="row" className="py-1.5 pr-control text-left font-semibold">
        {textOf(`document.${source}`)}{' '}
        {followed && <span className="block font-normal text-accent">{t('why.guideline.followed')}</span>}
      </th>
      <td className="py-1.5 pr-control @max-[30rem]:col-span-2 @max-[30rem]:pt-0">{children}</td>
      <td className="py-1.5 @max-[30rem]:col-start-2 @max-[30rem]:row-start-1 @max-[30rem]:text-right">{grade}</td>
    </tr>
  );
}

interface PositionRowProps {
  position: GuidelinePosition;
  text: string;
  followed: boolean;
  plan: string | undefined;
  rowId: string | undefined;
}

function PositionRow({ position: { source, at, grade, verification }, text, plan, ...row }: PositionRowProps) {
  return (
    <Row
      source={source}
      grade={
        <>
          {grade ?? <span className="text-ink-muted">{t('guidelines.no-grade')}</span>}
          {at && <span className="block text-ink-muted">{at}</span>}
        </>
      }
      {...row}
    >
      {text}
      {plan && <span className="block pt-tight text-ink-muted">{plan}</span>}
      <span className="block pt-tight">
        <VerificationBadge level={verification} />
      </span>
    </Row>
  );
}

interface LedRowProps {
  source: SourceId;
  followed: boolean;
  by: PlanBy | undefined;
  rowId: string | undefined;
}

/** A guideline that leads to a plan though nothing was read of it on this question: by which rule, and on what that rests. */
function LedRow({ by, ...row }: LedRowProps) {
  return (
    <Row {...row} grade={null}>
      {t('guidelines.no-position')}
      {by && <span className="block pt-tight text-ink-muted">{t('guidelines.if-followed', { plan: by.plan })}</span>}
      {by?.rules.map(({ id, sources }) => (
        <span key={id} className="block pt-tight text-ink-muted">
          {t('guidelines.by-rule', {
            id,
            title: textOf(`rule.${id}.title`),
            documents: listText(sources.map(documentName), 'and'),
          })}
        </span>
      ))}
    </Row>
  );
}

const documentName = (id: SourceId): string =>
  hasText(`document.${id}`) ? textOf(`document.${id}`) : (sourceById(id)?.citation ?? id);
