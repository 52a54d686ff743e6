/** Kinds of endpoint, in the order in which a plot shows them. */
export const ENDPOINT_KINDS = [
  'patency',
  'reintervention',
  'clinical',
  'limb',
  'combined',
  'bleeding',
  'death',
] as const;
export type EndpointKind = (typeof ENDPOINT_KINDS)[number];

/** What an endpoint counts, by its name in the record. */
export function endpointKind(name: string): EndpointKind {
  if (/bleeding/i.test(name)) return 'bleeding';
  if (/amputation-free|\bMALE or death|adverse events|primary events|vascular events/i.test(name)) return 'combined';
  if (/death|mortality|survival/i.test(name)) return 'death';
  if (/amputation/i.test(name)) return 'limb';
  if (/improvement/i.test(name)) return 'clinical';
  return /patency|restenosis/i.test(name) ? 'patency' : 'reintervention';
}
