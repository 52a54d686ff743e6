import { RuleLinks } from './rule-links.tsx';

interface Props {
  ids: readonly string[];
  /** What is said where there is none. */
  none: string;
}

/** Rules by id and title: short enough to stand beside what they came of. */
export function RuleTitles({ ids, none }: Props) {
  if (ids.length === 0) return <p className="text-small text-ink-muted">{none}</p>;
  return <RuleLinks ids={ids} />;
}
