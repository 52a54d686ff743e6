import { caseToText } from '#territory/case/serialise.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { t } from '../i18n/translate.ts';

/** Hands the text to the user as a file; it goes through the browser's own download and never leaves the device. */
export function saveTextFile(name: string, text: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const saveCaseFile = (caseData: CaseData): void =>
  saveTextFile(caseFileName(t('app.case-file-name'), caseData), caseToText(caseData));

/** A file's name with the code of its case: two cases of a day do not take each other's place. */
export function caseFileName(name: string, { label }: CaseData, ...more: readonly string[]): string {
  const code = label?.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  return [name, code, ...more].filter(Boolean).join('-').concat('.json');
}
