/** What a document for other programs says of the leg. */
export const fhirTexts = {
  'fhir.title': 'Leg: case and proposed plan',
  'fhir.document': 'Case of a leg with the plan proposed by software',
  'fhir.section.entered': 'Entered in the case',
} as const;
