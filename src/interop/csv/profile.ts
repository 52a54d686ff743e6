/**
 * The two forms of the table: for a registry, and for a spreadsheet in a country that writes a comma in its numbers. Opened
 * under the wrong one, a spreadsheet takes 3.6 for a text or a date.
 */
export const PROFILES = {
  registry: { delimiter: ',', decimal: '.', suffix: '' },
  'decimal-comma': { delimiter: ';', decimal: ',', suffix: '-decimal-comma' },
} as const;

export type ProfileName = keyof typeof PROFILES;
