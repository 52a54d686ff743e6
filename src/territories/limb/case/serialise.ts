import { fileInOrder, fileText } from '../../../case-file/file-text.ts';
import { SECTIONS } from '../types/fields.ts';
import type { LimbCase } from '../types/limb-case.ts';

/** The text of a case file of the leg: the same case gives the same text. `parseLimbCaseText` reads the same case back. */
export const limbCaseToText = (limbCase: LimbCase): string => fileText(fileInOrder(limbCase, SECTIONS));

export { limbCaseToText as caseToText };
