/** A term with what it is called, or may be called, in each language. */
export interface Term {
  readonly en: string;
  readonly abbreviation: string;
  readonly az: readonly string[];
  readonly ru: readonly string[];
  /** Where the words are from; "proposed" where no source was found. */
  readonly source: { readonly az: string; readonly ru: string };
}

/** The rows of a file of comma-separated values, quoted as RFC 4180 has it, by the names in its first row. */
export function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = cells(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, n) => [name, row[n] ?? ''])));
}

function cells(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

/** Several forms in a cell are parted by semicolons; several terms in a row by strokes, in every language alike. */
export function termsOf(csv: string): readonly Term[] {
  return rowsOf(csv).flatMap(({ en = '', abbr = '', az = '', ru = '', az_source = '', ru_source = '' }) => {
    const parts = [en, az, ru].map((cell) => cell.split(' / '));
    const [english = [], azeri = [], russian = []] = parts;
    const parted = english.length > 1 && azeri.length === english.length && russian.length === english.length;
    const source = { az: az_source, ru: ru_source };
    return (parted ? english : [en]).map((each, n) => ({
      en: each,
      abbreviation: parted ? '' : abbr,
      az: forms(parted ? azeri[n] : az),
      ru: forms(parted ? russian[n] : ru),
      source,
    }));
  });
}

const forms = (cell = ''): readonly string[] => cell.split(';').map((form) => form.trim());
