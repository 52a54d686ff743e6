import { MAX_TEXT_LENGTH } from '../../case-file/case-text.ts';
import { decodePicture } from '../../features/second-opinion/decode-picture.ts';
import type { Incoming, Reader } from '../../features/second-opinion/incoming.ts';
import { t } from '../../i18n/translate.ts';
import { fileText } from '../file-text.ts';

/** A photo of a phone is about a tenth of it. */
const LARGEST_PICTURE = 60_000_000;

/** Reads a file of a message, or a picture of its code. Never throws for what is in it. */
export async function readOpened<M>(file: File, reader: Reader<M>): Promise<Incoming<M>> {
  if (file.type.startsWith('image/')) return readPicture(file, reader);
  if (file.size > MAX_TEXT_LENGTH) return reader.refuse({ code: 'too-large' });
  const text = await fileText(file).catch(() => null);
  return text === null ? reader.refuse({ code: 'not-json' }) : reader.readFile(text);
}

async function readPicture<M>(file: File, reader: Reader<M>): Promise<Incoming<M>> {
  if (file.size > LARGEST_PICTURE) return reader.refuse({ code: 'too-large' });
  const picture = await createImageBitmap(file).catch(() => null);
  const text = picture ? await decodePicture(picture) : undefined;
  return text === undefined ? { kind: 'fault', words: t('opinion.scan.nothing') } : reader.read(text);
}
