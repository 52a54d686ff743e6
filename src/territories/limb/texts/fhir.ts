/** What a document for other programs says of the leg. */
export const fhirTexts = {
  'fhir.title': 'Leg: case and proposed plan',
  'fhir.document': 'Case of a leg with the plan proposed by software',
  'fhir.rule-book': 'Rule book for the leg: femoropopliteal restenosis and limb-threatening ischaemia',
  'fhir.device': 'Treatment: {device} ({status})',
  'fhir.no-device': 'Treatment: none named ({status})',
  'field.decision.choice.label': 'What was done',
  'fhir.section.entered': 'Entered in the case',
} as const;
