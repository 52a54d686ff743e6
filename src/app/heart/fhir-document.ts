import { fhirDocument } from '../../interop/fhir/document.ts';

/** A case with its answer for other programs. */
export const documentOf = fhirDocument;
