import type { Result } from '../../engine/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Notice } from '../../ui/notice.tsx';

/** What a case is warned of, in its titles alone: for the moment in which the sentences are still on their way. */
export function NoticeTitles({ result: { scope } }: { result: Pick<Result, 'scope'> }) {
  if (scope.rules.length === 0) return null;
  const level = scope.status === 'out-of-scope' ? 'stop' : 'caution';
  return (
    <ul aria-label={t('plan.notices')} className="grid gap-control py-3">
      {scope.rules.map((id) => (
        <li key={id}>
          <Notice level={level}>
            <p className="font-semibold">{textOf(`rule.${id}.title`)}</p>
          </Notice>
        </li>
      ))}
    </ul>
  );
}
