import '../../i18n/with-remarks.ts';
import { conflictsShown } from '#territory/entry/headline.ts';
import type { Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Notice } from '../../ui/notice.tsx';

/** Scope, named conflicts with both of their sides, and contradictions in the entries. */
export function Remarks({ result }: { result: Result }) {
  const { scope, cautions } = result;
  const conflicts = conflictsShown(result);
  if (scope.rules.length + conflicts.length + cautions.length === 0) return null;
  return (
    <ul aria-label={t('plan.notices')} className="grid gap-control py-3">
      {scope.rules.map((id) => (
        <li key={id}>
          <Notice level={scope.status === 'out-of-scope' ? 'stop' : 'caution'}>
            <p className="font-semibold">{textOf(`rule.${id}.title`)}</p>
            <p className="text-ink-muted">{textOf(`rule.${id}.text`)}</p>
          </Notice>
        </li>
      ))}
      {conflicts.map((id) => (
        <li key={id}>
          <Notice level="caution">
            <p className="font-semibold">
              {t('plan.conflict')}: {textOf(`conflict.${id}.title`)}
            </p>
            <p className="text-ink-muted">{textOf(`conflict.${id}`)}</p>
          </Notice>
        </li>
      ))}
      {cautions.map(({ fields: [first, second], text }) => (
        <li key={text}>
          <Notice level="caution">
            <p className="font-semibold">
              {t('plan.check-entries', {
                first: textOf(`field.${first}.label`),
                second: textOf(`field.${second}.label`),
              })}
            </p>
            <p className="text-ink-muted">{textOf(text)}</p>
          </Notice>
        </li>
      ))}
    </ul>
  );
}
