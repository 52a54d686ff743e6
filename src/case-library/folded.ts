/**
 * A text as a search compares it: in lower case, and without telling "i" from "ı". In lower case an Azerbaijani "İ" is an
 * "i" with a dot of its own, which nobody types.
 */
export const folded = (text: string): string => text.toLowerCase().replaceAll('\u0307', '').replaceAll('ı', 'i');
