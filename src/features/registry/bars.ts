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
export const TOP = 30;

/** Every bar as long as its share, so that groups of unlike size can be held against each other; how many they are stands beside. */
export const layoutOf = (bars: readonly Bar[]): Layout => ({
  width: LABEL + PLOT + FIGURES,
  height: TOP + bars.length * ROW + 8,
  bars: bars.map(({ label, compared, same }, n) => {
    const part = compared === 0 ? 0 : (same / compared) * PLOT;
    return {
      y: TOP + n * ROW,
      label,
      figures: t('registry.bar.figures', { percent: percentOf(same, compared), same, compared }),
      same: { x: LABEL, width: part },
      other: { x: LABEL + part, width: compared === 0 ? 0 : PLOT - part },
    };
  }),
});

export const FIGURES_AT = LABEL + PLOT + 8;
export const LABEL_AT = LABEL - 8;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The plot as a picture of its own: dark on white, whatever the theme, with its title and where it comes from. */
export function svgOf(title: string, note: string, bars: readonly Bar[]): string {
  const { width, height, bars: rows } = layoutOf(bars);
  const text = (x: number, y: number, words: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="12"${more}>${escaped(words)}</text>`;
  const rect = (x: number, y: number, w: number, fill: string) =>
    w > 0 ? `<rect x="${x.toFixed(1)}" y="${y}" width="${w.toFixed(1)}" height="${BAR_HEIGHT}" fill="${fill}"/>` : '';
  const lines = rows.map(({ y, label, figures, same, other }) =>
    [
      text(LABEL_AT, y + 12, label, ' text-anchor="end"'),
      rect(same.x, y, same.width, '#0a63a5'),
      rect(other.x, y, other.width, '#d3dade'),
      text(FIGURES_AT, y + 12, figures),
    ].join(''),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + 20}" width="${width}" height="${height + 20}" font-family="system-ui, sans-serif" fill="#131a1e">`,
    `<title>${escaped(title)}</title><rect width="100%" height="100%" fill="#ffffff"/>`,
    text(8, 18, title, ' font-weight="600"'),
    ...lines,
    text(8, height + 12, note, ' fill="#4c5a63"'),
    '</svg>\n',
  ].join('\n');
}
