import '../../i18n/with-remarks.ts';
import { textOf } from '../../i18n/translate.ts';

/** What contradicts an entry, in a sentence: fetched right after the first screen, when nothing has been entered yet. */
export const CautionText = ({ id }: { id: string }) => textOf(id);
