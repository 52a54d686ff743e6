import { extname } from 'node:path';

const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt']);

/** Whether a server compresses this file; pictures are compressed already. @param {string} file */
export const compressible = (file) => COMPRESSIBLE.has(extname(file));
