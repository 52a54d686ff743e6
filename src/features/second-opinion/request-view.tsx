import type { ReactNode } from 'react';
import { t } from '../../i18n/translate.ts';
import type { ConsultRequest } from '../../interop/second-opinion/message.ts';
import { Notice } from '../../ui/notice.tsx';
import { PairList } from '../../ui/pair-list.tsx';
import { CaseBlock } from './case-block.tsx';
import { caseRows, limitWords, requestRows, seenWords } from './message-words.ts';

interface RequestViewProps {
  request: ConsultRequest;
  /** The case, drawn. */
  drawing: ReactNode;
  /** What of it is said here, where some of it stands elsewhere on the page. */
  said?: ReturnType<typeof requestRows>;
}

/** A request in full: nothing of it is folded away, for it is read before it leaves and before it is answered. */
export function RequestView({ request, drawing, said = requestRows(request) }: RequestViewProps) {
  const limits = limitWords(request);
  return (
    <div className="grid gap-3">
      {limits.length > 0 && (
        <Notice level="caution">
          <ul>
            {limits.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      <PairList pairs={said} columns />
      <h3 className="font-semibold">{t('opinion.field.case')}</h3>
      <div className="max-w-xl empty:hidden">{drawing}</div>
      <CaseBlock caseData={request.case} />
      <PairList pairs={caseRows(request.case)} columns />
      <p>
        <span className="text-ink-muted">{t('opinion.plan.theirs', { knowledge: request.plan.knowledge })}:</span>{' '}
        {seenWords(request.plan)}
      </p>
    </div>
  );
}
