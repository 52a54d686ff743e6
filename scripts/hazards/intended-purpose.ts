import '../../src/i18n/with-everything.ts';
import { t, textOf } from '../../src/i18n/translate.ts';
import {
  type Criterion,
  purposeLimits,
  purposeParts,
  purposeSources,
  reviewCriteria,
  reviewMeans,
} from '../../src/territories/coronary/intended-purpose.ts';
import { labelled, shownByItems } from './markdown.ts';

/** docs/intended-purpose.md: the page on use and limits, with all that unfolds on it. */
export function intendedPurpose(): string {
  const log = `[${t('hazards.title')}](hazard-log.md)`;
  return `${[
    `# ${t('purpose.title')}`,
    `<!-- ${t('purpose.generated')} -->`,
    ...purposeParts.map((part) => section(t(`about.${part}.heading`), t(`about.${part}`))),
    section(t('purpose.criteria.heading'), t('purpose.criteria.intro')),
    `### ${t('purpose.criterion.heading')}`,
    ...reviewCriteria.map((criterion, index) => answered('criterion', index + 1, criterion)),
    `### ${t('purpose.means.heading')}`,
    ...reviewMeans.map((criterion, index) => answered('means', index + 1, criterion)),
    section(t('purpose.limits.heading'), sentences(purposeLimits.map((id) => `purpose.limit.${id}`))),
    t('purpose.hazards', { log }),
    section(t('purpose.sources.heading'), sentences(purposeSources.map((id) => `purpose.source.${id}`))),
  ].join('\n\n')}\n`;
}

const section = (heading: string, text: string): string => `## ${heading}\n\n${text}`;

const sentences = (ids: readonly string[]): string => ids.map((id) => `- ${textOf(id)}`).join('\n');

function answered(kind: 'criterion' | 'means', number: number, { id, short, shownBy }: Criterion): string {
  return [
    `**${t('purpose.asks', { number, asks: textOf(`purpose.${kind}.${id}.asks`) })}**\n`,
    labelled(t('purpose.here'), textOf(`purpose.${kind}.${id}.here`)),
    ...(short ? [labelled(t('purpose.short'), textOf(`purpose.${kind}.${id}.short`))] : []),
    labelled(t('hazards.shown-by'), shownByItems(shownBy)),
  ].join('\n');
}
