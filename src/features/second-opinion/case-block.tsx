import { getField } from '#territory/case/edit.ts';
import { derivedColumns } from '#territory/columns.ts';
import { BLOCK } from '#territory/consultation.ts';
import { DEFAULT_SETTINGS } from '#territory/default-settings.ts';
import { knowledge } from '#territory/knowledge.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { evaluate } from '../../engine/evaluate.ts';
import { hasText, t, textOf } from '../../i18n/translate.ts';
import type { Pair } from '../../interop/report/entered.ts';
import { PairList } from '../../ui/pair-list.tsx';
import { factValue } from '../../wording/fact-words.ts';

/** What a consultant of this territory looks for first, group by group: what is not known is said to be so. */
export function CaseBlock({ caseData }: { caseData: CaseData }) {
  return blockOf(caseData).map(({ id, pairs }) => (
    <section key={id} aria-label={textOf(`opinion.block.${id}`)}>
      <h4 className="text-small font-semibold text-ink-muted">{textOf(`opinion.block.${id}`)}</h4>
      <PairList pairs={pairs} columns />
    </section>
  ));
}

/** The same as names and values. */
export function blockOf(caseData: CaseData): readonly { readonly id: string; readonly pairs: readonly Pair[] }[] {
  if (BLOCK.length === 0) return [];
  const { classification } = evaluate(caseData, knowledge, DEFAULT_SETTINGS);
  return BLOCK.map(({ id, fields, derived }) => ({
    id,
    pairs: [
      ...fields.map((path) => ({
        name: textOf(`field.${path}.label`),
        value: factValue(path, getField(caseData, path)),
      })),
      ...derivedColumns
        .filter(({ name }) => derived.includes(name))
        .map(({ label, text, cell }) => ({ name: textOf(label), value: valueText(cell(classification), text) })),
    ],
  }));
}

function valueText(value: unknown, text: string | undefined): string {
  if (value === null) return t('fact-value.unknown');
  if (typeof value === 'boolean') return t(value ? 'fact-value.yes' : 'fact-value.no');
  const id = `${text ?? 'fact-value'}.${String(value as string)}`;
  return hasText(id) ? textOf(id) : String(value as string);
}
