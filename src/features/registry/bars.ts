import { t } from '../../i18n/translate.ts';
import { percentOf } from '../../interop/bulk/audit-words.ts';

/** One line of a plot: how many of the cases that could be compared were done as planned. */
export interface Bar {
  readonly label: string;
  readonly compared: number;
  readonly same: number;
}

/** Where everything of a plot stands, in its own units. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly legend: readonly { readonly x: number; readonly kind: 'same' | 'other'; readonly label: string }[];
  readonly bars: readonly {
    readonly y: number;
    readonly label: string;
    readonly figures: string;
    readonly same: { readonly x: number; readonly width: number };
    readonly other: { readonly x: number; readonly width: number };
  }[];
}

const LABEL = 150;
const PLOT = 320;
const FIGURES = 150;
const ROW = 28;
export const BAR_HEIGHT = 16;
const TOP = 26;
/** The side of a legend's square. */
export const SQUARE = 10;
export const LEGEND_AT = 12;

/** Every bar as long as its share, so that groups of unlike size can be held against each other; how many they are stands beside. */
export const layoutOf = (bars: readonly Bar[]): Layout => ({
  width: LABEL + PLOT + FIGURES,
  height: TOP + bars.length * ROW,
  legend: [
    { x: LABEL, kind: 'same', label: t('audit.column.same') },
    { x: LABEL + 110, kind: 'other', label: t('registry.otherwise') },
  ],
  bars: bars.map(({ label, compared, same }, n) => {
    const part = compared === 0 ? 0 : (same / compared) * PLOT;
    return {
      y: TOP + n * ROW,
      label,
      figures: t('registry.bar.figures', {
        percent: compared === 0 ? '–' : `${percentOf(same, compared)}%`,
        same,
        compared,
      }),
      same: { x: LABEL, width: part },
      other: { x: LABEL + part, width: compared === 0 ? 0 : PLOT - part },
    };
  }),
});

export const FIGURES_AT = LABEL + PLOT + 8;
export const LABEL_AT = LABEL - 8;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const FILL = { same: '#0a63a5', other: '#d3dade' } as const;
/** Room for the title over the picture and for the note under it. */
const HEAD = 30;
const FOOT = 24;

/** The plot as a picture of its own: dark on white, whatever the theme, with its title and where it comes from. */
export function svgOf(title: string, note: string, bars: readonly Bar[]): string {
  const layout = layoutOf(bars);
  const { width } = layout;
  const height = HEAD + layout.height + FOOT;
  const text = (x: number, y: number, words: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="12"${more}>${escaped(words)}</text>`;
  const rect = (x: number, y: number, w: number, h: number, kind: 'same' | 'other') =>
    w > 0 ? `<rect x="${x.toFixed(1)}" y="${y}" width="${w.toFixed(1)}" height="${h}" fill="${FILL[kind]}"/>` : '';
  const legend = layout.legend.flatMap(({ x, kind, label }) => [
    rect(x, LEGEND_AT - SQUARE, SQUARE, SQUARE, kind),
    text(x + SQUARE + 5, LEGEND_AT, label),
  ]);
  const lines = layout.bars.flatMap(({ y, label, figures, same, other }) => [
    text(LABEL_AT, y + 12, label, ' text-anchor="end"'),
    rect(same.x, y, same.width, BAR_HEIGHT, 'same'),
    rect(other.x, y, other.width, BAR_HEIGHT, 'other'),
    text(FIGURES_AT, y + 12, figures),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" fill="#131a1e">`,
    `<title>${escaped(title)}</title><rect width="100%" height="100%" fill="#ffffff"/>`,
    text(8, 18, title, ' font-weight="600"'),
    `<g transform="translate(0 ${HEAD})">`,
    ...[...legend, ...lines].filter(Boolean),
    '</g>',
    text(8, height - 8, note, ' fill="#4c5a63"'),
    '</svg>\n',
  ].join('\n');
}
