import decodeQR from 'qr/decode.js';

/** What the platform reads codes with, where it has something. */
interface PlatformDetector {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
declare const BarcodeDetector: (new (options: { formats: readonly string[] }) => PlatformDetector) | undefined;

/** Large enough for the densest code, small enough for a slow machine. */
const LARGEST = 1600;

/** The text of the code in a picture; undefined where none is found. */
export async function decodePicture(picture: ImageBitmap | HTMLVideoElement): Promise<string | undefined> {
  const [width, height] =
    'videoWidth' in picture ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
  if (width === 0 || height === 0) return undefined;
  return (await byPlatform(picture)) ?? byPixels(picture, width, height);
}

async function byPlatform(picture: ImageBitmapSource): Promise<string | undefined> {
  if (typeof BarcodeDetector === 'undefined') return undefined;
  try {
    const [found] = await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture);
    return found?.rawValue;
  } catch {
    return undefined; // a platform that only promises to read codes
  }
}

function byPixels(picture: CanvasImageSource, width: number, height: number): string | undefined {
  const scale = Math.min(1, LARGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    return undefined; // no code in it, or none that can be read
  }
}
