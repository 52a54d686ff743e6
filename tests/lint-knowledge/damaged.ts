import type { Linter } from '../../scripts/lint-knowledge/finding.ts';
import { realSubject } from '../../scripts/lint-knowledge/real-subject.ts';
import type { Subject } from '../../scripts/lint-knowledge/subject.ts';

/** The same shape with everything writable, and words instead of the words that are allowed. */
type Draft<T> = T extends string
  ? string
  : T extends number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? Draft<Item>[]
      : { -readonly [Key in keyof T]: Draft<T[Key]> };

export const real: Subject = realSubject(new Date('2026-12-01T12:00:00Z'));

/** What a linter finds in the real knowledge once one thing in it has been damaged. */
export function findingsIn(linter: Linter, damage: (draft: Draft<Subject>) => void) {
  const draft = structuredClone(real) as unknown as Draft<Subject>;
  damage(draft);
  return linter(draft as unknown as Subject);
}

/** The record of this id, to be damaged. */
export function record<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id} to damage.`);
  return found;
}
