const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes in the characters that an address may hold, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const characters = Math.min(4, Math.ceil(((bytes.length - at) * 8) / 6));
    for (let each = 0; each < characters; each++) text += ALPHABET[(group >> (18 - 6 * each)) & 63];
  }
  return text;
}

/** Undefined for a text that `toBase64Url` would not have written. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text) {
    bits = ((bits << 6) | ALPHABET.indexOf(character)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  // Bits that are left over at the end are none of the message's.
  return (bits & ((1 << held) - 1)) === 0 ? bytes : undefined;
}

/** The bytes as one number behind a leading 1, so that none is lost: what a code holds most of. */
export function toDigits(bytes: Uint8Array): string {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return BigInt(`0x01${hex}`).toString();
}

/** Undefined for digits that `toDigits` would not have written. */
export function fromDigits(digits: string): Uint8Array | undefined {
  if (!/^[1-9]\d*$/.test(digits)) return undefined;
  const hex = BigInt(digits).toString(16);
  if (!hex.startsWith('1') || hex.length % 2 === 0) return undefined;
  return Uint8Array.from({ length: (hex.length - 1) / 2 }, (_, at) =>
    Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16),
  );
}
