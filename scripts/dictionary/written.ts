import '../../src/i18n/with-fhir.ts';
import { dataPackage, dictionaryMarkdown, redcapDictionary } from '../../src/interop/csv/dictionary.ts';
import { COLUMNS } from '../../src/interop/csv/table.ts';
import { codeSystems } from '../../src/interop/fhir/code-systems.ts';

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

const FHIR = `# The codes of a document

Written by \`npm run dictionary\`; a test fails while it is stale. A case leaves as one FHIR R4 document, with codes of its own systems beside those of
others. A code is permanent. \`npm run build\` writes the systems themselves to \`dist/fhir/\`.
The addresses end in \`.invalid\`, which can belong to nobody: they are names, and nothing is to be found there.
`;

function codesMarkdown(): string {
  const parts = codeSystems().map(({ title, url, version, concept = [] }) => {
    const rows = concept.map(({ code, display = '' }) => `| \`${code}\` | ${display.replaceAll('|', '\\|')} |`);
    return [
      `## ${title}`,
      '',
      `\`${url}\`, version ${version}`,
      '',
      '| code | meaning |',
      '| --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `${FHIR}\n${parts.join('\n\n')}\n`;
}

/** The files of docs/registry by name. */
export const written = (): Readonly<Record<string, string>> => ({
  'fhir-codes.md': codesMarkdown(),
  'README.md': `${INTRODUCTION}\n${dictionaryMarkdown()}\n`,
  'redcap-dictionary.csv': redcapDictionary('registry'),
  'redcap-dictionary-decimal-comma.csv': redcapDictionary('decimal-comma'),
  'datapackage.json': `${JSON.stringify(dataPackage(), null, 1)}\n`,
});
