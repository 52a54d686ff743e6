import { textOf } from '../../i18n/translate.ts';
import type { ColumnNames } from '../../interop/bulk/column-map.ts';
import type { ReadForeign } from '../library/foreign-file.ts';

/** Tables and documents of other programs are not read here yet: that is said, and nothing is taken. */
export const readForeign = async (_text: string, _names: ColumnNames = {}): Promise<ReadForeign> => ({
  ok: false,
  issues: [{ path: '', code: 'said', value: textOf('library.foreign.not-here') }],
});
