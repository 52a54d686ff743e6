/**
 * The text of a file, as the command line reads it: UTF-8 or nothing. In another encoding a letter would silently come
 * out as a mark of its own, and a code as another code.
 * @returns null when the file is not UTF-8
 * @throws when the browser cannot read the file at all
 */
export async function fileText(file: Pick<Blob, 'arrayBuffer'>): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
