import type { ReactNode } from 'react';
import type { FieldPath } from '../types/case-data.ts';

/** What the engine makes of an answer, where it is a look: nothing here that the answer itself does not show. */
export const derivedDrawing = (_path: FieldPath, _answered: unknown): ReactNode => undefined;
