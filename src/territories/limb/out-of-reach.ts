import type { FieldPath } from './types/case-data.ts';
import type { Result } from './types/result.ts';

/** Whether nothing in this case can answer it any more: of a leg there is no such question. */
export const isOutOfReach = (_field: FieldPath, _result: Result): boolean => false;
