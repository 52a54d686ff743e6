import '../i18n/with-rule-book.ts';
import { knowledge } from '#territory/knowledge.ts';
import { rules } from '#territory/records.ts';
import { isStudy, trialById } from '#territory/trials.ts';
import type { Condition } from '#territory/types/condition.ts';
import type { Citation, Rule, Section, Threshold, Trial } from '#territory/types/knowledge.ts';
import { withUnit } from '../i18n/field-texts.ts';
import { listText, t, textOf } from '../i18n/translate.ts';
import { type ConditionNode, conditionNode } from './condition-node.ts';
import { type EffectEntry, effectEntry } from './effect-words.ts';
import { factName } from './fact-words.ts';
import { recordWords } from './use-words.ts';

export type ConditionRole = 'applies' | 'when' | 'until';

/** One entry of the printed book, in words: the same for the screen and for docs/rule-book.md. */
export interface BookEntry {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  /** In a word. */
  readonly strength?: string;
  readonly conditions: readonly { readonly role: ConditionRole; readonly node: ConditionNode }[];
  readonly effects: readonly EffectEntry[];
  readonly citations: readonly Citation[];
  readonly trials: readonly Trial[];
}

export type BookSectionId = Section | 'use' | 'conflicts' | 'definitions' | 'thresholds';

export interface BookSection {
  readonly id: BookSectionId;
  readonly title: string;
  readonly entries: readonly BookEntry[];
}

const nodes = (conditions: Readonly<Partial<Record<ConditionRole, Condition | undefined>>>) =>
  (['applies', 'when', 'until'] as const).flatMap((role) => {
    const condition = conditions[role];
    return condition ? [{ role, node: conditionNode(condition, knowledge) }] : [];
  });

const bare = { conditions: [], effects: [], trials: [] } as const;

const ofRule = ({ id, applies, when, until, then, strength, sources, evidence }: Rule): BookEntry => ({
  id,
  title: t('rule-book.entry', { id, title: textOf(`rule.${id}.title`) }),
  text: textOf(`rule.${id}.text`),
  ...(strength && { strength: textOf(`strength.${strength}`) }),
  conditions: nodes({ applies, when, until }),
  effects: then.map((effect) => effectEntry(effect, knowledge)),
  citations: sources,
  trials: evidence.flatMap((trial) => trialById(trial) ?? []),
});

/** A record of the evidence by its name; a label or a document says that it is one. */
export function evidenceTitle(record: Trial): string {
  const title = t('rule-book.trial', { name: record.name, citation: record.shortCitation });
  return isStudy(record) ? title : t('rule-book.document', { kind: textOf(`record-kind.${record.kind}`), title });
}

/** A limit with the side on which the number itself falls. */
export const limitWords = ({ facts, value, unit, boundaryBelongs }: Threshold): string =>
  t(`rule-book.limit.${boundaryBelongs}`, {
    facts: listText([...new Set(facts.map(factName))], 'and'),
    value: withUnit(value, unit),
  });

const section = (id: BookSectionId, entries: readonly BookEntry[]): BookSection => ({
  id,
  title: t(`rule-book.section.${id}`),
  entries,
});

/** The whole book: the rules by section, then what they are built of. */
export function ruleBook(): readonly BookSection[] {
  const ruleSections = [...new Set(rules.map((rule) => rule.section))];
  return [
    ...ruleSections.map((id) => section(id, rules.filter((rule) => rule.section === id).map(ofRule))),
    section(
      'use',
      knowledge.use.map((record, index) => ({
        ...bare,
        id: `use-${index + 1}`,
        title: recordWords(record),
        conditions: nodes({ when: record.when }),
        citations: [],
        trials: [trialById(record.source)].flatMap((trial) => trial ?? []),
      })),
    ),
    section(
      'conflicts',
      knowledge.conflicts.map(({ id, when, sources }) => ({
        ...bare,
        id,
        title: t('rule-book.entry', { id, title: textOf(`conflict.${id}.title`) }),
        text: textOf(`conflict.${id}`),
        conditions: nodes({ when }),
        citations: sources,
      })),
    ),
    section(
      'definitions',
      knowledge.definitions.map(({ id, when, sources }) => ({
        ...bare,
        id,
        title: textOf(`fact.${id}`),
        conditions: nodes({ when }),
        citations: sources,
      })),
    ),
    section(
      'thresholds',
      knowledge.thresholds.map((threshold) => ({
        ...bare,
        id: threshold.id,
        title: limitWords(threshold),
        citations: threshold.sources,
      })),
    ),
  ];
}
