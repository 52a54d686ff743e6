import { correction, generate, mode } from 'lean-qr';

/** The largest code that is shown as one: version 25. Above it the message is shown in parts. */
export const MAX_CODE_VERSION = 25;

/** A code as modules: dark where `isDark` says so, `size` to a side, without the quiet zone around it. */
export interface Code {
  readonly version: number;
  readonly size: number;
  readonly isDark: (x: number, y: number) => boolean;
}

const sizeOf = (version: number): number => 17 + 4 * version;

/**
 * The text of a link as a code at correction level M: the address as bytes, the message as digits.
 * Undefined where it does not fit in `maxVersion`.
 */
export function codeFrom(
  { prefix, digits }: { readonly prefix: string; readonly digits: string },
  maxVersion = MAX_CODE_VERSION,
): Code | undefined {
  try {
    const bitmap = generate(mode.multi(mode.ascii(prefix), mode.numeric(digits)), {
      minCorrectionLevel: correction.M,
      maxCorrectionLevel: correction.M,
      maxVersion,
    });
    const version = (bitmap.size - sizeOf(0)) / 4;
    return { version, size: bitmap.size, isDark: (x, y) => bitmap.get(x, y) };
  } catch {
    return undefined;
  }
}

/** The dark modules as one path, a row at a time: whole numbers, so that every module is as sharp as the screen. */
export function pathOf({ size, isDark }: Code): string {
  let path = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue;
      const from = x;
      while (x < size && isDark(x, y)) x++;
      path += `M${from} ${y}h${x - from}v1H${from}z`;
    }
  return path;
}
