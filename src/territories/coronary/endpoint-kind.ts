/** Kinds of endpoint, in the order in which a plot shows them. */
export const ENDPOINT_KINDS = ['revascularisation', 'restenosis', 'combined', 'infarction', 'death'] as const;
export type EndpointKind = (typeof ENDPOINT_KINDS)[number];

/** What an endpoint counts, by its name in the record. */
export function endpointKind(name: string): EndpointKind {
  if (/death.*(\/|,|\bor\b)|\b(TLF|MACE)\b|failure|safety|major/i.test(name)) return 'combined';
  if (/death|mortality/i.test(name)) return 'death';
  if (/^MI\b/.test(name)) return 'infarction';
  return /restenosis/i.test(name) ? 'restenosis' : 'revascularisation';
}
