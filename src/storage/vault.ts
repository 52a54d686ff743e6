/** What has to be known beside the passphrase; it stands in the database in plain. */
export interface VaultParameters {
  readonly version: 1;
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  readonly salt: Uint8Array;
  readonly cipher: 'AES-256-GCM';
  /** A known text sealed with the key: tells a wrong passphrase from a damaged record. */
  readonly check: Sealed;
}

export interface Sealed {
  readonly version: 1;
  /** 96 random bits, new for every write. */
  readonly iv: Uint8Array;
  readonly data: Uint8Array;
}

/** A text as it is stored: plain, or sealed under the library's passphrase. */
export type Body = { readonly text: string } | { readonly sealed: Sealed };

/** Seals and opens texts under one key. `name` is what the text is of: a body moved to another record does not open. */
export interface Vault {
  readonly parameters: VaultParameters;
  readonly seal: (text: string, name: string) => Promise<Sealed>;
  /** @throws when the text was damaged, or sealed under another name or key */
  readonly open: (sealed: Sealed, name: string) => Promise<string>;
}

/** OWASP Password Storage Cheat Sheet, for PBKDF2-HMAC-SHA-256. */
export const ITERATIONS = 600_000;
export const PASSPHRASE_MIN_LENGTH = 12;
const CHECK = 'relumen';

// Fresh ones: what comes back from the database or a test environment may be of another realm, which WebCrypto refuses.
const bytes = (source: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(source);
const encoded = (text: string): Uint8Array<ArrayBuffer> => bytes(new TextEncoder().encode(text));

/** A new key from a passphrase. @param iterations less than the standard only in tests */
export async function createVault(passphrase: string, iterations = ITERATIONS): Promise<Vault> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await derived(passphrase, salt, iterations);
  const check = await seal(key, CHECK, 'check');
  return vaultOf(key, { version: 1, kdf: 'PBKDF2-SHA-256', iterations, salt, cipher: 'AES-256-GCM', check });
}

/** The vault of an encrypted library; null when the passphrase is not the one. */
export async function openVault(parameters: VaultParameters, passphrase: string): Promise<Vault | null> {
  const key = await derived(passphrase, parameters.salt, parameters.iterations);
  try {
    await open(key, parameters.check, 'check');
  } catch {
    return null;
  }
  return vaultOf(key, parameters);
}

/** Whether both are of the same key; null is a library that is not encrypted. */
export function sameVault(a: VaultParameters | null, b: VaultParameters | null): boolean {
  return a === null || b === null ? a === b : sameBytes(a.salt, b.salt);
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

const vaultOf = (key: CryptoKey, parameters: VaultParameters): Vault => ({
  parameters,
  seal: (text, name) => seal(key, text, name),
  open: (sealed, name) => open(key, sealed, name),
});

async function derived(passphrase: string, salt: Uint8Array, iterations: number): Promise<CryptoKey> {
  // The same characters may be typed in several encodings: one form for all.
  const material = await crypto.subtle.importKey('raw', encoded(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function seal(key: CryptoKey, text: string, name: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv, additionalData: encoded(name) };
  return { version: 1, iv, data: new Uint8Array(await crypto.subtle.encrypt(how, key, encoded(text))) };
}

async function open(key: CryptoKey, { iv, data }: Sealed, name: string): Promise<string> {
  const how = { name: 'AES-GCM', iv: bytes(iv), additionalData: encoded(name) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, bytes(data)));
}
