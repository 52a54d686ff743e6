import { identified } from './records.ts';
import type { Register, Subject } from './subject.ts';

/** The register with the ids that are new. What is in it stays as it is: a meaning is changed by hand or not at all. */
export function withNewIds(subject: Subject): Register {
  const ids: Record<string, Record<string, string>> = structuredClone(subject.register.ids) as Record<
    string,
    Record<string, string>
  >;
  for (const { kind, id, means } of identified(subject)) {
    const entries = ids[kind] ?? {};
    ids[kind] = { ...entries, [id]: entries[id] ?? means };
  }
  return { ids, retired: subject.register.retired };
}
