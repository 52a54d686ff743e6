import type { ReactNode } from 'react';
import type { FieldPath } from '#territory/types/case-data.ts';

/** The drawing of an answer of the case, as it stands beside its button; nothing for an answer that has none. */
export type DrawingOf = (field: FieldPath, value: string | number | boolean) => ReactNode;
