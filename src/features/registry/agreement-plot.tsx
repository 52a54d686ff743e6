import { t, textOf } from '../../i18n/translate.ts';
import type { Dimension, RowQuery } from '../../interop/bulk/audit.ts';
import { percentOf } from '../../interop/bulk/audit-words.ts';
import type { Summary } from '../../interop/bulk/summary.ts';
import { Button } from '../../ui/button.tsx';
import { BAR_HEIGHT, FIGURES_AT, LABEL_AT, LEGEND_AT, layoutOf, SQUARE, svgOf } from './bars.ts';
import { Count } from './count.tsx';

interface Props {
  dimension: Dimension;
  rows: Summary['by'][Dimension];
  knowledge: string;
  onRows: (query: RowQuery) => void;
  onSave: (name: string, text: string, type: string) => void;
}

const valueLabel = (dimension: Dimension, value: string): string =>
  dimension === 'year' && value !== 'not-known' ? value : textOf(`audit.${dimension}.${value}`);

/** How often what was done is what was planned, group by group: drawn, in figures, and each figure opens its rows. */
export function AgreementPlot({ dimension, rows, knowledge, onRows, onSave }: Props) {
  const title = textOf(`audit.by.${dimension}`);
  const bars = rows.map(({ value, compared, same }) => ({ label: valueLabel(dimension, value), compared, same }));
  const layout = layoutOf(bars);
  return (
    <section aria-label={title} className="border-t border-line py-row">
      <div className="flex max-w-3xl items-center justify-between gap-control">
        <h3 className="font-semibold">{title}</h3>
        <Button
          kind="quiet"
          icon="download"
          label={t('registry.save-plot-of', { title })}
          onClick={() =>
            onSave(
              `${t('registry.file.plot')}-${dimension}.svg`,
              svgOf(t('registry.plot-title', { title }), t('audit.with', { version: knowledge }), bars),
              'image/svg+xml',
            )
          }
        >
          {t('registry.save-plot')}
        </Button>
      </div>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        aria-hidden="true"
        className="w-full max-w-3xl text-ink"
        fill="currentColor"
      >
        {layout.legend.map(({ x, kind, label }) => (
          <g key={kind} fontSize={12}>
            <rect
              x={x}
              y={LEGEND_AT - SQUARE}
              width={SQUARE}
              height={SQUARE}
              className={kind === 'same' ? 'fill-accent' : 'fill-line-strong'}
            />
            <text x={x + SQUARE + 5} y={LEGEND_AT}>
              {label}
            </text>
          </g>
        ))}
        {layout.bars.map(({ y, label, figures, same, other }) => (
          <g key={label} fontSize={12}>
            <text x={LABEL_AT} y={y + 12} textAnchor="end">
              {label}
            </text>
            <rect x={same.x} y={y} width={same.width} height={BAR_HEIGHT} className="fill-accent" />
            <rect x={other.x} y={y} width={other.width} height={BAR_HEIGHT} className="fill-line-strong" />
            <text x={FIGURES_AT} y={y + 12}>
              {figures}
            </text>
          </g>
        ))}
      </svg>
      <table className="w-full max-w-3xl text-small">
        <thead>
          <tr className="text-right text-ink-muted">
            <th className="text-left font-normal">{title}</th>
            <th className="font-normal">{t('audit.column.cases')}</th>
            <th className="font-normal">{t('audit.column.compared')}</th>
            <th className="font-normal">{t('audit.column.same')}</th>
            <th className="font-normal">%</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, total, compared, same }) => {
            const label = valueLabel(dimension, value);
            const of = (comparison?: RowQuery['comparison']) =>
              onRows({ dimension, value, ...(comparison ? { comparison } : {}) });
            return (
              <tr key={value} className="border-t border-line text-right">
                <th scope="row" className="text-left font-normal">
                  {label}
                </th>
                <td>
                  <Count of={`${label}, ${t('audit.column.cases')}`} count={total} onClick={() => of()} />
                </td>
                <td>
                  <Count
                    of={`${label}, ${t('audit.column.compared')}`}
                    count={compared}
                    onClick={() => of('compared')}
                  />
                </td>
                <td>
                  <Count of={`${label}, ${t('audit.column.same')}`} count={same} onClick={() => of('same')} />
                </td>
                <td>{percentOf(same, compared)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
