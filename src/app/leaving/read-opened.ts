import { decodePicture } from '../../features/second-opinion/decode-picture.ts';
import { faultWords } from '../../features/second-opinion/fault-words.ts';
import type { Incoming, Reader } from '../../features/second-opinion/incoming.ts';
import { t } from '../../i18n/translate.ts';
import { readMessageText } from '../../interop/second-opinion/read-message.ts';
import { MAX_TEXT_LENGTH } from '../../territories/coronary/case/parse-case.ts';
import { fileText } from '../file-text.ts';

const fault = (words: string): Incoming => ({ kind: 'fault', words });
/** A photo of a phone is about a tenth of it. */
const LARGEST_PICTURE = 60_000_000;

/** Reads a file of a message, or a picture of its code. Never throws for what is in it. */
export async function readOpened(file: File, reader: Reader): Promise<Incoming> {
  if (file.type.startsWith('image/')) return readPicture(file, reader);
  if (file.size > MAX_TEXT_LENGTH) return fault(faultWords({ code: 'too-large' }));
  const text = await fileText(file).catch(() => null);
  if (text === null) return fault(faultWords({ code: 'not-json' }));
  const read = readMessageText(text);
  return read.ok ? { kind: 'message', message: read.message } : fault(faultWords(read.fault));
}

async function readPicture(file: File, reader: Reader): Promise<Incoming> {
  if (file.size > LARGEST_PICTURE) return fault(faultWords({ code: 'too-large' }));
  const picture = await createImageBitmap(file).catch(() => null);
  const text = picture ? await decodePicture(picture) : undefined;
  return text === undefined ? fault(t('opinion.scan.nothing')) : reader.read(text);
}
