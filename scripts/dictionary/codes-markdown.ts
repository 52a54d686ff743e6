import { codeSystems } from './code-systems.ts';

const FHIR = `# The codes of a document

Written by \`npm run dictionary\`; a test fails while it is stale. A case leaves as one FHIR R4 document, with codes of its own systems beside those of
others. A code is permanent. \`npm run build\` writes the systems themselves to \`dist/fhir/\`.
The addresses end in \`.invalid\`, which can belong to nobody: they are names, and nothing is to be found there.
`;

/** What every code of the territory's own systems means, as a page of docs/registry. */
export function codesMarkdown(): string {
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
