/** What a document for other programs says of the leg. */
export const fhirTexts = {
  'fhir.title': 'Ayaq: hal və təklif olunan plan',
  'fhir.document': 'Proqramın təklif etdiyi planla ayaq halı',
  'fhir.rule-book': 'Ayaq üçün qaydalar kitabı: femoropopliteal restenoz və ətrafı təhdid edən işemiya',
  'fhir.device': 'Müalicə: {device} ({status})',
  'fhir.no-device': 'Müalicə: heç biri göstərilməyib ({status})',
  'field.decision.choice.label': 'Nə edilib',
  'fhir.section.entered': 'Halda daxil edilib',
} as const satisfies Readonly<Record<keyof typeof import('../fhir.ts').fhirTexts, string>>;
