import { evidenceQuestions } from '#territory/evidence-questions.ts';
import { isShownAsFact, isStudy, trialTopics } from '#territory/trials.ts';
import type { Trial } from '#territory/types/knowledge.ts';

export type Column = 'year' | 'name' | 'kind' | 'n' | 'read';

export interface Sort {
  readonly by: Column;
  readonly descending: boolean;
}

/** What is looked for; an empty text leaves everything. */
export interface Filter {
  readonly query: string;
  /** `question:des-isr` or `topic:labels`. */
  readonly subject: string;
  readonly kind: string;
  readonly read: string;
}

export const NO_FILTER: Filter = { query: '', subject: '', kind: '', read: '' };

export const READ_LEVELS = ['fulltext-seen', 'abstract-seen', 'secondary-page-seen', 'not-found'] as const;
export const KINDS = ['study', 'meta-analysis', 'label', 'document'] as const;

/** The records behind each question and each topic. */
export const subjects: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...evidenceQuestions.map(
    ({ id, trials, mixed }) => [`question:${id}`, new Set<string>([...trials, ...mixed])] as const,
  ),
  ...trialTopics.map(({ id, trials }) => [`topic:${id}`, new Set(trials.map((trial) => trial.id))] as const),
]);

/** How many patients a record studied; none for what studied nobody, whatever its record counts. */
export const patientsOf = (record: Trial): number | null =>
  isStudy(record) && isShownAsFact(record) ? record.n : null;

const searchable = ({ name, shortCitation, journal, year, population, conclusion, arms, doi, pmid }: Trial): string =>
  [name, shortCitation, journal, year, population, conclusion, doi, pmid, ...(arms ?? [])].join(' ').toLowerCase();

/** The records that are looked for: every word has to be found. */
export function filtered(records: readonly Trial[], { query, subject, kind, read }: Filter): readonly Trial[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return records.filter((record) => {
    if (subject && !subjects.get(subject)?.has(record.id)) return false;
    if ((kind && record.kind !== kind) || (read && record.verification !== read)) return false;
    const text = words.length > 0 ? searchable(record) : '';
    return words.every((word) => text.includes(word));
  });
}

const ORDERS: Readonly<Record<Exclude<Column, 'name'>, (record: Trial) => number | null>> = {
  year: ({ year }) => year,
  kind: ({ kind }) => KINDS.indexOf(kind),
  n: patientsOf,
  read: ({ verification }) => READ_LEVELS.indexOf(verification),
};

/** Records in order; those without a value come last either way, and equals by their name. */
export function sorted(records: readonly Trial[], { by, descending }: Sort): readonly Trial[] {
  const sign = descending ? -1 : 1;
  const byName = (a: Trial, b: Trial) => a.name.localeCompare(b.name, 'en');
  if (by === 'name') return records.toSorted((a, b) => sign * byName(a, b));
  const value = ORDERS[by];
  return records.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return sign * (one - other) || byName(a, b);
  });
}

/** The words of a text, each between spaces: a word is then found as a whole. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

/** How well a record's own name is what is looked for: it is that name, begins with it, has it, or none of these. */
function nearness({ name }: Trial, typed: string): number {
  const own = spaced(name);
  if (own === typed) return 0;
  const at = own.indexOf(typed);
  return at === 0 ? 1 : at > 0 ? 2 : 3;
}

/** What is named as it was typed comes first, whatever its year; equals stay in the order they come in. */
export function byNearness(records: readonly Trial[], query: string): readonly Trial[] {
  const typed = spaced(query);
  return records.toSorted((a, b) => nearness(a, typed) - nearness(b, typed));
}
