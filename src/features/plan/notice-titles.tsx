import type { Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Notice } from '../../ui/notice.tsx';

type Warnings = Pick<Result, 'scope' | 'conflicts' | 'cautions'>;

/** What a case is warned of, in the words of the first screen: while the sentences are on their way, or did not come. */
export function NoticeTitles({ result: { scope, conflicts, cautions } }: { result: Warnings }) {
  const titles = [
    ...scope.rules.map((id) => textOf(`rule.${id}.title`)),
    ...(conflicts.length > 0 ? [t('plan.conflict')] : []),
    ...cautions.map(({ fields: [first, second] }) =>
      t('plan.check-entries', { first: textOf(`field.${first}.label`), second: textOf(`field.${second}.label`) }),
    ),
  ];
  if (titles.length === 0) return null;
  const level = scope.status === 'out-of-scope' ? 'stop' : 'caution';
  return (
    <ul aria-label={t('plan.notices')} className="grid gap-control py-3">
      {titles.map((title) => (
        <li key={title}>
          <Notice level={level}>
            <p className="font-semibold">{title}</p>
          </Notice>
        </li>
      ))}
    </ul>
  );
}
