import { t } from '../../src/i18n/translate.ts';
import { parts } from './aspects.ts';
import type { Change, ChangedAspect } from './compare.ts';

/** The changes as they are printed: part by part, what is new, what changed from what to what, what is gone. */
export function changesMarkdown(ref: string, changes: readonly Change[]): string {
  const chapters = (Object.keys(parts) as (keyof typeof parts)[]).flatMap((part) => {
    const here = changes.filter((change) => change.part === part);
    return here.length > 0 ? [`## ${t(`diff.${part}`)}`, ...here.map(changeMarkdown)] : [];
  });
  const body = chapters.length > 0 ? chapters : [t('diff.none')];
  return `${[`# ${t('diff.title', { ref })}`, ...body].join('\n\n')}\n`;
}

const changeMarkdown = ({ kind, title, aspects }: Change): string =>
  [`### ${t(`diff.${kind}`)}: ${title}`, '', ...aspects.map((aspect) => aspectMarkdown(kind, aspect))].join('\n');

function aspectMarkdown(kind: Change['kind'], { label, before, after, list }: ChangedAspect): string {
  if (kind !== 'changed') return `- **${label}:** ${after ?? before}`;
  const line = (when: 'before' | 'after' | 'gone' | 'fresh', words: string) => `  - ${t(`diff.${when}`)}: ${words}`;
  const lines = list
    ? [...list.gone.map((item) => line('gone', item)), ...list.fresh.map((item) => line('fresh', item))]
    : [line('before', before ?? t('diff.nothing')), line('after', after ?? t('diff.nothing'))];
  const heading = list?.joined ? `- **${label}** (${list.joined.toLowerCase()})` : `- **${label}**`;
  return [heading, ...lines].join('\n');
}
