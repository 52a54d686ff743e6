import { optionsDocument } from '../../interop/fhir/options-document.ts';

/** A case with its answer for other programs. */
export const documentOf = optionsDocument;
