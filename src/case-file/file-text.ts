const FIRST = ['kind', 'schemaVersion', 'question', 'label'];
const LAST = ['decision'];
const DECISION_KEYS = ['choice', 'reason', 'decidedAt'];

export type Loose = Readonly<Record<string, unknown>>;

/** The known keys in their order; what is absent stays absent. */
function ordered(source: Loose, keys: readonly string[]): Loose {
  return Object.fromEntries(keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]]));
}

/**
 * A case with its keys always in the order of the case model, so that the same case gives the same text however it was
 * entered.
 * @param sections the territory's field dictionary, in the order in which files are written
 */
export function fileInOrder(read: object, sections: Readonly<Record<string, Loose>>): Loose {
  const file: Record<string, unknown> = { ...ordered({ ...read }, [...FIRST, ...Object.keys(sections), ...LAST]) };
  for (const [name, specs] of Object.entries(sections)) {
    if (file[name] !== undefined) file[name] = ordered(file[name] as Loose, Object.keys(specs));
  }
  if (file['decision'] !== undefined) file['decision'] = ordered(file['decision'] as Loose, DECISION_KEYS);
  return file;
}

/** The text of a case file: indented JSON ending in a line feed. */
export const fileText = (file: Loose): string => `${JSON.stringify(file, null, 2)}\n`;
