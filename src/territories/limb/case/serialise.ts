import { fileInOrder, fileText, type Loose } from '../../../case-file/file-text.ts';
import { SECTIONS } from '../types/fields.ts';
import type { LimbCase } from '../types/limb-case.ts';

/** A case with its sections and fields in the order of the case file. */
export const inOrder = (limbCase: LimbCase): Loose => fileInOrder(limbCase, SECTIONS);

/** The text of a case file of the leg: the same case gives the same text. `parseLimbCaseText` reads the same case back. */
export const limbCaseToText = (limbCase: LimbCase): string => fileText(fileInOrder(limbCase, SECTIONS));

export { limbCaseToText as caseToText };
