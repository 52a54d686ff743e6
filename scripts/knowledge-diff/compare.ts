import { t } from '../../src/i18n/translate.ts';
import { type Aspect, type Described, type PartName, parts } from './aspects.ts';
import type { ComparedDocument } from './document.ts';

/** What a record says now and what it said before; null where it said nothing. */
export interface ChangedAspect {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Where both are lists that have something in common: what joins them, what is gone and what is new. */
  readonly list?: {
    readonly joined: string | null;
    readonly gone: readonly string[];
    readonly fresh: readonly string[];
  };
}

export interface Change {
  readonly part: PartName;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly id: string;
  readonly title: string;
  readonly aspects: readonly ChangedAspect[];
}

/** What differs between two states of the knowledge, in clinical words. Pure. */
export const compareKnowledge = (before: ComparedDocument, after: ComparedDocument): readonly Change[] =>
  (Object.keys(parts) as PartName[]).flatMap((part) => changesIn(part, parts[part](before), parts[part](after)));

function changesIn(part: PartName, before: readonly Described[], after: readonly Described[]): readonly Change[] {
  const find = (list: readonly Described[], id: string) => list.find((one) => one.id === id);
  const changed = after.flatMap((now): readonly Change[] => {
    const then = find(before, now.id);
    const aspects = changedAspects(then?.aspects ?? [], now.aspects);
    if (aspects.length === 0) return [];
    return [{ part, kind: then ? 'changed' : 'added', id: now.id, title: now.title, aspects }];
  });
  const removed = before
    .filter(({ id }) => !find(after, id))
    .map(({ id, title, aspects }) => ({
      part,
      kind: 'removed' as const,
      id,
      title,
      aspects: changedAspects(aspects, []),
    }));
  return [...changed, ...removed];
}

function changedAspects(before: readonly Aspect[], after: readonly Aspect[]): readonly ChangedAspect[] {
  const labels = [...new Set([...after, ...before].map(({ label }) => label))];
  return labels.flatMap((label) => {
    const was = before.find((one) => one.label === label);
    const is = after.find((one) => one.label === label);
    if (was && is && JSON.stringify(was.data) === JSON.stringify(is.data)) return [];
    const list = was && is && listDifference(was, is);
    const sameWords = was && is && was.words === is.words;
    const change = { label, before: was?.words ?? null, after: sameWords ? t('diff.same-words') : (is?.words ?? null) };
    return [list ? { ...change, list } : change];
  });
}

function listDifference({ items: was, joined }: Aspect, { items: is, joined: joinedNow }: Aspect) {
  if (!was || !is || joined !== joinedNow || !was.some((item) => is.includes(item))) return undefined;
  const gone = was.filter((item) => !is.includes(item));
  const fresh = is.filter((item) => !was.includes(item));
  return gone.length + fresh.length > 0 ? { joined: joined ?? null, gone, fresh } : undefined;
}
