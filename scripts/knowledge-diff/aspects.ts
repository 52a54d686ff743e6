import '../../src/i18n/with-everything.ts';
import { hasText, listText, numberText, t, textOf } from '../../src/i18n/translate.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type { Citation, Trial } from '../../src/territories/coronary/types/knowledge.ts';
import type { Lookup } from '../../src/wording/condition-node.ts';
import { conditionParts, conditionSentence } from '../../src/wording/condition-sentence.ts';
import { effectWords } from '../../src/wording/effect-words.ts';
import { limitWords } from '../../src/wording/rule-book.ts';
import type { ComparedDocument } from './document.ts';

/** One thing that a record says, in clinical words, with the data behind the words. */
export interface Aspect {
  readonly label: string;
  readonly words: string;
  /** Two things may be said in the same words and still differ. */
  readonly data: unknown;
  /** Where the words are a list: its items, to be compared one by one, and what joins them. */
  readonly items?: readonly string[];
  readonly joined?: string;
}

/** A record as it is compared: what it is called and all that it says. */
export interface Described {
  readonly id: string;
  readonly title: string;
  readonly aspects: readonly Aspect[];
}

type Part = (document: ComparedDocument) => readonly Described[];

const PLAIN = ['citation', 'conclusion', 'discrepancy', 'followup', 'lecture_claim', 'note', 'population'] as const;

const aspect = (name: string, words: string | null | undefined, data: unknown = words): readonly Aspect[] =>
  words ? [{ label: t(`diff.aspect.${name}` as 'diff.aspect.title'), words, data }] : [];

const lookupIn = ({ thresholds, definitions = [] }: ComparedDocument): Lookup => ({ thresholds, definitions });

/** An aspect that is a list. */
const listed = (name: string, items: readonly string[], data: unknown): readonly Aspect[] =>
  aspect(name, items.join('; '), data).map((one) => ({ ...one, items }));

function condition(name: string, of: Condition | undefined, document: ComparedDocument): readonly Aspect[] {
  if (!of) return [];
  const group = conditionParts(of, lookupIn(document));
  return aspect(name, conditionSentence(of, lookupIn(document)), of).map((one) =>
    group ? { ...one, items: group.parts, joined: group.joined } : one,
  );
}

const sourceName = (id: string) => (hasText(`document.${id}`) ? textOf(`document.${id}`) : id);

const citations = (of: readonly Citation[]) =>
  listed(
    'sources',
    of.map(({ source, at, grade }) => [sourceName(source), at, grade].filter(Boolean).join(' · ')),
    of,
  );

const rules: Part = (document) =>
  document.rules.map(({ id, section, title, text, applies, when, until, then, strength, sources, evidence }) => ({
    id,
    title: t('rule-book.entry', { id, title }),
    aspects: [
      ...aspect('title', title),
      ...aspect('section', textOf(`rule-book.section.${section}`)),
      ...aspect('text', text),
      ...condition('applies', applies, document),
      ...condition('when', when, document),
      ...condition('until', until, document),
      ...listed(
        'then',
        then.map((effect) => effectWords(effect, lookupIn(document))),
        then,
      ),
      ...aspect('strength', strength && textOf(`strength.${strength}`)),
      ...citations(sources),
      ...listed('evidence', recordNames(evidence, document), evidence),
    ],
  }));

const definitions: Part = (document) =>
  (document.definitions ?? []).map(({ id, when, sources }) => ({
    id,
    title: hasText(`fact.${id}`) ? textOf(`fact.${id}`) : id,
    aspects: [...condition('when', when, document), ...citations(sources)],
  }));

const thresholds: Part = (document) =>
  document.thresholds.map((threshold) => ({
    id: threshold.id,
    title: limitWords(threshold),
    aspects: [
      ...aspect('limit', limitWords(threshold), [threshold.value, threshold.unit, threshold.boundaryBelongs]),
      ...citations(threshold.sources),
    ],
  }));

const recordNames = (ids: readonly string[], { trials: records }: ComparedDocument) =>
  ids.map((id) => records.find((one) => one.id === id)?.name ?? id);

/** Several records may carry one note: the label's limits. */
const use: Part = (document) =>
  (document.use ?? []).map(({ note, options, text, value, unit, when, source }, index, all) => ({
    id: `${note} ${all.slice(0, index).filter((one) => one.note === note).length + 1}`,
    title: text,
    aspects: [
      ...aspect(
        'device',
        listText(
          options.map((option) => textOf(`short.${option}`)),
          'or',
        ),
      ),
      ...aspect('text', text, [text, value, unit]),
      ...condition('when', when, document),
      ...listed('evidence', recordNames([source], document), source),
    ],
  }));

const conflicts: Part = (document) =>
  document.conflicts.map(({ id, title, text, when, sources }) => ({
    id,
    title: t('rule-book.entry', { id, title }),
    aspects: [
      ...aspect('title', title),
      ...aspect('text', text),
      ...condition('when', when, document),
      ...citations(sources),
    ],
  }));

const cautions: Part = (document) =>
  (document.cautions ?? []).map(({ id, fields, when, text }) => {
    const names = listText(
      fields.map((field) => textOf(`field.${field}.label`)),
      'and',
    );
    return {
      id,
      title: names,
      aspects: [...aspect('fields', names), ...aspect('text', text), ...condition('when', when, document)],
    };
  });

const figures = ({ endpoints }: Trial): readonly Aspect[] =>
  endpoints.map(({ name, timepoint, arm1, arm2, effect, ci, p }) => {
    const arms = [arm1, arm2].filter((arm) => arm !== null).join(' | ');
    const found = [effect, ci && `(${ci})`, p && `${t('trial.p')} ${p}`].filter(Boolean).join(' ');
    return {
      label: t('diff.figures', { name: [name, timepoint].filter(Boolean).join(', ') }),
      words: [arms, found].filter(Boolean).join('; '),
      data: [arm1, arm2, effect, ci, p],
    };
  });

/** What is no study says what it is; in an older document nothing does. */
const kindWords = ({ kind }: Partial<Trial>) =>
  kind === 'label' || kind === 'document' ? textOf(`record-kind.${kind}`) : null;

const trials: Part = (document) =>
  document.trials.map((trial) => ({
    id: trial.id,
    title: trial.name,
    aspects: [
      ...aspect('name', trial.name),
      ...aspect('kind', kindWords(trial)),
      ...aspect('n', trial.n === null ? null : numberText(trial.n)),
      ...aspect('arms', trial.arms?.join('; '), trial.arms),
      ...PLAIN.flatMap((name) => aspect(name, name === 'citation' ? trial.shortCitation : trial[name])),
      ...figures(trial),
      ...aspect('verification', textOf(`verification.${trial.verification}`)),
    ],
  }));

const guidelines: Part = (document) =>
  document.guidelines.flatMap(({ id, question, positions }) =>
    positions.map((position) => ({
      id: `${id} ${position.id}`,
      title: `${question} ${sourceName(position.source)}`,
      aspects: [
        ...aspect('text', position.text),
        ...aspect('grade', position.grade),
        ...aspect('sources', [sourceName(position.source), position.at].filter(Boolean).join(' · ')),
        ...aspect('verification', textOf(`verification.${position.verification}`)),
      ],
    })),
  );

const sources: Part = (document) =>
  (document.sources ?? []).map(({ id, citation, verification }) => ({
    id,
    title: id,
    aspects: [...aspect('citation', citation), ...aspect('verification', textOf(`verification.${verification}`))],
  }));

const version: Part = ({ version: name, reviewedOn, reviewBy }) => [
  {
    id: 'version',
    title: name,
    aspects: [...aspect('version', name), ...aspect('reviewedOn', reviewedOn), ...aspect('reviewBy', reviewBy)],
  },
];

/** The parts of the knowledge in the order in which their changes are told. */
export const parts = {
  version,
  rules,
  definitions,
  thresholds,
  use,
  conflicts,
  cautions,
  trials,
  guidelines,
  sources,
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof parts;
