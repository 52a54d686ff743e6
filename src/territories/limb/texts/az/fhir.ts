/** What a document for other programs says of the leg. */
export const fhirTexts = {
  'fhir.title': 'Ayaq: hal və təklif olunan plan',
  'fhir.document': 'Proqramın təklif etdiyi planla ayaq halı',
  'fhir.section.entered': 'Halda daxil edilib',
} as const satisfies Readonly<Record<keyof typeof import('../fhir.ts').fhirTexts, string>>;
