import '../../src/i18n/with-fhir.ts';
import { dataPackage, dictionaryMarkdown, redcapDictionary } from '../../src/interop/csv/dictionary.ts';
import { COLUMNS } from '../../src/interop/csv/table.ts';
import { codesMarkdown } from './codes-markdown.ts';

const INTRODUCTION = `# The table of cases

Written by \`npm run dictionary\`; a test fails while it is stale. One row a case, ${COLUMNS.length} columns. A name is permanent: what is bound
to it stays bound. An empty cell is "not known", which is never "no". A list has a column \`…_known\` and one column an item.
Free text stands in two columns only and begins with an apostrophe where a spreadsheet would take it for a formula.

Two forms. For a registry: comma, decimal point. For a spreadsheet in a country that writes a decimal comma: semicolon, decimal comma. Both
in UTF-8 with a byte order mark, lines ending in CR LF (RFC 4180).

[redcap-dictionary.csv](redcap-dictionary.csv) is the data dictionary in REDCap's own form
([with decimal comma](redcap-dictionary-decimal-comma.csv)); not yet imported into a REDCap. Some names are longer than the 26 characters that REDCap
recommends; its limit is 100. [datapackage.json](datapackage.json) says the same to programs that read Frictionless data.
`;

/** The files of docs/registry by name. */
export const written = (): Readonly<Record<string, string>> => ({
  'fhir-codes.md': codesMarkdown(),
  'README.md': `${INTRODUCTION}\n${dictionaryMarkdown()}\n`,
  'redcap-dictionary.csv': redcapDictionary('registry'),
  'redcap-dictionary-decimal-comma.csv': redcapDictionary('decimal-comma'),
  'datapackage.json': `${JSON.stringify(dataPackage(), null, 1)}\n`,
});
