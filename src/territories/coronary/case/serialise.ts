import { fileInOrder, fileText, type Loose } from '../../../case-file/file-text.ts';
import type { CaseData } from '../types/case-data.ts';
import { SECTIONS } from './fields.ts';

/** The case with its keys always in the order of the case model, so that the same case gives the same text however it was entered. */
export const inOrder = (caseData: CaseData): Loose => fileInOrder(caseData, SECTIONS);

/** The text of a case file: indented JSON ending in a line feed. `parseCaseText` reads the same case back. */
export const caseToText = (caseData: CaseData): string => fileText(inOrder(caseData));
