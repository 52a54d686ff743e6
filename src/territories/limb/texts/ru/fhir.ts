/** What a document for other programs says of the leg. */
export const fhirTexts = {
  'fhir.title': 'Нога: случай и предложенный план',
  'fhir.document': 'Случай ноги с планом, предложенным программой',
  'fhir.section.entered': 'Введено в случае',
} as const satisfies Readonly<Record<keyof typeof import('../fhir.ts').fhirTexts, string>>;
