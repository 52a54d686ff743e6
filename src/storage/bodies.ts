import { StorageProblem } from './storage-problem.ts';
import { type Body, sameBytes, type Vault } from './vault.ts';

/** A text in the form in which it is stored. `name` ties a sealed text to its place. */
export const toBody = async (text: string, name: string, vault: Vault | null): Promise<Body> =>
  vault ? { sealed: await vault.seal(text, name) } : { text };

/** @throws StorageProblem `locked` without the passphrase, `failed` when the text was damaged */
export async function fromBody(body: Body, name: string, vault: Vault | null): Promise<string> {
  if ('text' in body) return body.text;
  if (!vault) throw new StorageProblem('locked', 'the library is encrypted');
  try {
    return await vault.open(body.sealed, name);
  } catch (error) {
    throw new StorageProblem('failed', 'the stored text does not open with this key', error);
  }
}

/** Whether two bodies are the same, byte for byte. */
export function sameBody(a: Body | undefined, b: Body): boolean {
  if (!a) return false;
  if ('text' in a || 'text' in b) return 'text' in a && 'text' in b && a.text === b.text;
  return sameBytes(a.sealed.iv, b.sealed.iv) && sameBytes(a.sealed.data, b.sealed.data);
}

/** A body that could not be opened, as text that can be saved in a file and worked on elsewhere. */
export function rawText(body: Body): string {
  if ('text' in body) return body.text;
  const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const { iv, data } = body.sealed;
  return JSON.stringify({ sealed: { version: 1, iv: base64(iv), data: base64(data) } });
}

/** Where a text stands, for `name`. */
export const nameOf = {
  record: (id: string) => `record ${id}`,
  list: (id: string) => `list ${id}`,
  quarantine: 'quarantine',
  consultations: 'consultations',
  teaching: 'teaching',
};
