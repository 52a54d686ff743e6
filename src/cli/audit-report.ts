import { t, textOf } from '../i18n/translate.ts';
import { DIMENSIONS } from '../interop/bulk/audit.ts';
import { percentOf, planWords } from '../interop/bulk/audit-words.ts';
import type { Summary } from '../interop/bulk/summary.ts';

const SHOWN = 20;

/** Columns of equal width: the first to the left, numbers to the right. */
function tableText(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => String(row[i] ?? '').length))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** The numbers of an audit as text for a terminal. */
export function auditReport(summary: Summary, knowledge: string): string {
  const { read, refused, refusals, plans, comparisons, pairs, by } = summary;
  const compared = comparisons.same + comparisons.other;
  const blocks = [
    [t('audit.with', { version: knowledge }), t('audit.read', { read, refused })],
    refused === 0
      ? []
      : [
          t('audit.refused.title'),
          ...refusals.slice(0, SHOWN).map(({ example, count }) => `  ${count}  ${example}`),
          ...(refusals.length > SHOWN ? [`  ${t('audit.more', { count: refusals.length - SHOWN })}`] : []),
        ],
    [t('audit.plans.title'), ...tableText(plans.map((plan) => [`  ${planWords(plan)}`, plan.count]))],
    [
      t('audit.compared.title'),
      `  ${t('audit.compared', { compared, same: comparisons.same, percent: percentOf(comparisons.same, compared) })}`,
      `  ${t('audit.not-compared.no-decision', { count: comparisons['no-decision'] })}`,
      `  ${t('audit.not-compared.no-device-planned', { count: comparisons['no-device-planned'] })}`,
    ],
    ...(compared === 0
      ? []
      : DIMENSIONS.map((dimension) => [
          textOf(`audit.by.${dimension}`),
          ...tableText([
            ['  ', t('audit.column.cases'), t('audit.column.compared'), t('audit.column.same'), '%'],
            ...by[dimension].map(({ value, total, compared: of, same }) => [
              `  ${dimension === 'year' && value !== 'not-known' ? value : textOf(`audit.${dimension}.${value}`)}`,
              total,
              of,
              same,
              percentOf(same, of),
            ]),
          ]),
        ])),
    pairs.length === 0
      ? []
      : [
          t('audit.pairs.title'),
          ...tableText([
            ['  ', t('audit.column.done'), t('audit.column.cases')],
            ...pairs.slice(0, SHOWN).map(({ planned, done, count }) => [`  ${planned}`, done, count]),
          ]),
        ],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
