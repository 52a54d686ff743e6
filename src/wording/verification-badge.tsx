import type { VerificationLevel } from '#territory/types/knowledge.ts';
import { textOf } from '../i18n/translate.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import type { IconName } from '../ui/icon.tsx';

const LOOKS: Readonly<Record<VerificationLevel, { tone: Tone; icon: IconName }>> = {
  'fulltext-seen': { tone: 'ok', icon: 'check' },
  'abstract-seen': { tone: 'info', icon: 'check' },
  'secondary-page-seen': { tone: 'warn', icon: 'info' },
  'not-found': { tone: 'stop', icon: 'cross' },
  lecture: { tone: 'neutral', icon: 'info' },
  project: { tone: 'neutral', icon: 'info' },
};

/** How far a statement was followed to where it comes from. */
export function VerificationBadge({ level }: { level: VerificationLevel }) {
  return (
    <span title={textOf(`verification.${level}.hint`)}>
      <Badge {...LOOKS[level]}>{textOf(`verification.${level}`)}</Badge>
    </span>
  );
}
