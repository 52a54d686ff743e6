import '../../i18n/with-remarks.ts';
import { useContext } from 'react';
import type { Inspection } from '#territory/types/inspection.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Notice, type NoticeLevel } from '../../ui/notice.tsx';
import { ShowIds } from '../../ui/show-ids.ts';
import { LecturePlaces } from '../../wording/lecture-places.tsx';
import { RuleButtons } from './select-button.tsx';
import type { Selecting } from './selecting.ts';

/** Conflicts that forbid a preference, and those that merely explain a boundary or a label; the others ask for care. */
const CONFLICT_LEVELS: Readonly<Record<string, NoticeLevel>> = { C1: 'stop', C3: 'stop', C8: 'info', C9: 'info' };

interface NoticeListProps extends Selecting {
  result: Inspection['result'];
}

/** Scope warnings, named conflicts and contradictions in the entries, the gravest first. */
export function NoticeList({ result, ...selecting }: NoticeListProps) {
  const showIds = useContext(ShowIds);
  const { scope, conflicts, cautions } = result;
  const byGravity = conflicts.toSorted((a, b) => gravity(a) - gravity(b));
  if (scope.rules.length + conflicts.length + cautions.length === 0) return null;
  return (
    <ul aria-label={t('plan.notices')} className="grid gap-control py-3">
      {scope.rules
        .filter((id) => !conflicts.includes(SAID_BY[id] ?? ''))
        .map((id) => (
          <li key={id}>
            <LevelNotice
              level={scope.status === 'out-of-scope' ? 'stop' : 'caution'}
              title={textOf(`rule.${id}.title`)}
            >
              {textOf(`rule.${id}.text`)} <RuleButtons rules={[id]} {...selecting} />
            </LevelNotice>
          </li>
        ))}
      {byGravity.map((id) => (
        <li key={id}>
          <LevelNotice
            level={levelOf(id)}
            title={`${showIds ? t('plan.conflict.with-id', { id }) : t('plan.conflict')}: ${textOf(`conflict.${id}.title`)}`}
          >
            {textOf(`conflict.${id}`)}
            <LecturePlaces texts={[textOf(`conflict.${id}`)]} />
          </LevelNotice>
        </li>
      ))}
      {cautions.map(({ fields: [first, second], text }) => (
        <li key={text}>
          <LevelNotice
            level="caution"
            title={t('plan.check-entries', {
              first: textOf(`field.${first}.label`),
              second: textOf(`field.${second}.label`),
            })}
          >
            {textOf(text)}
          </LevelNotice>
        </li>
      ))}
    </ul>
  );
}

const levelOf = (conflict: string): NoticeLevel => CONFLICT_LEVELS[conflict] ?? 'caution';

/** Rules of scope whose words a conflict that they raise says in full. */
const SAID_BY: Readonly<Record<string, string>> = { S7: 'C10' };

const gravity = (conflict: string) => ['stop', 'caution', 'info'].indexOf(levelOf(conflict));

function LevelNotice({ level, title, children }: { level: NoticeLevel; title: string; children: React.ReactNode }) {
  return (
    <Notice level={level}>
      <p className="font-semibold">
        {t(`plan.level.${level}`)} · {title}
      </p>
      <div className="text-ink-muted">{children}</div>
    </Notice>
  );
}
