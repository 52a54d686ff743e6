/** What a document for other programs says of the leg. */
export const fhirTexts = {
  'fhir.title': 'Нога: случай и предложенный план',
  'fhir.document': 'Случай ноги с планом, предложенным программой',
  'fhir.rule-book': 'Свод правил для ноги: бедренно-подколенный рестеноз и ишемия, угрожающая потерей конечности',
  'fhir.device': 'Лечение: {device} ({status})',
  'fhir.no-device': 'Лечение: ничего не названо ({status})',
  'field.decision.choice.label': 'Что сделано',
  'fhir.section.entered': 'Введено в случае',
} as const satisfies Readonly<Record<keyof typeof import('../fhir.ts').fhirTexts, string>>;
