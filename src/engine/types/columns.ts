// What of an answer goes into a table, as data of the territory: a room that writes tables makes columns of it.

export interface ColumnOf<Part> {
  /** Permanent: the column, without the name of its group. */
  readonly name: string;
  /** The id of its label; where there is another, that of what the label names. */
  readonly label: string;
  readonly named?: string;
  readonly note?: string;
  readonly kind: 'yes-no' | 'choice' | 'number' | 'integer' | 'words';
  /** The words of a choice, and where their texts begin; without a text a word is its own, or one of the screen's. */
  readonly words?: readonly string[];
  readonly text?: string;
  readonly unit?: '%' | 'mm';
  readonly range?: readonly [min: number, max: number];
  readonly cell: (part: Part) => string | number | boolean | readonly string[] | null;
}
