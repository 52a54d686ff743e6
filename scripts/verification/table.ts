/** Small pieces of Markdown. */

/** @param right columns of numbers, by index */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const rule = head.map((_, i) => (right.includes(i) ? '--:' : '---'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Text that stays in its cell. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');

/** Program text as a cell: what would end it early is replaced by what looks like it. */
export const code = (text: string): string => `\`${cell(text).replaceAll('`', 'ˋ')}\``;

export const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toFixed(milliseconds < 1000 ? 2 : 1)} s`;
