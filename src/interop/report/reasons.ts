import { rules } from '#territory/records.ts';
import type { KnowledgeRule } from '#territory/rule.ts';
import type { Strength } from '#territory/types/knowledge.ts';
import { hasText, t, textOf } from '../../i18n/translate.ts';
import type { Form, Phrase } from './phrase.ts';

const ruleById: ReadonlyMap<string, KnowledgeRule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Class and level as printed, only ever with the document that gives them. */
function grades(id: string, form: Form): readonly string[] {
  const graded = (ruleById.get(id)?.sources ?? []).flatMap(({ source, grade }) =>
    grade !== undefined && hasText(`report.document.${source}`)
      ? [t('report.grade', { document: textOf(`report.document.${source}`), grade })]
      : [],
  );
  return graded.slice(0, form === 'short' ? 1 : undefined);
}

/** A reason as the rule that gives it: its id, its title, its strength, and the class of the document it rests on. */
export function reasonPhrase(id: string, strength: Strength | null, form: Form): Phrase {
  const named = { id, title: textOf(`rule.${id}.title`) };
  const more = [
    ...(strength === null || strength === 'veto' ? [] : [textOf(`strength.${strength}`)]),
    ...grades(id, form),
  ];
  const text =
    more.length === 0
      ? t('report.rule', named)
      : t('report.rule.with', { ...named, more: more.join(t('report.join')) });
  return { text, fields: [], rules: [id] };
}

type EffectKind = KnowledgeRule['then'][number]['kind'];

/** The rules that fired and have an effect of this kind: what a Heart Team or an alternative rests on. */
export const firedWith = (fired: readonly string[], kinds: readonly EffectKind[]): readonly string[] =>
  fired.filter((id) => ruleById.get(id)?.then.some(({ kind }) => kinds.includes(kind)) ?? false);
