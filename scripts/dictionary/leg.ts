import { writeFileSync } from 'node:fs';
import { codesMarkdown } from './codes-markdown.ts';

export const LEG_CODES_FILE = 'docs/registry/fhir-codes-leg.md';

/** `npm run dictionary`, for the leg. */
export const run = (): void => writeFileSync(LEG_CODES_FILE, codesMarkdown());
