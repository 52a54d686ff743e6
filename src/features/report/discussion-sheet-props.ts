import type { WhatIf } from '#territory/types/inspection.ts';
import type { PageProps } from './page-props.ts';
import type { Meeting } from './sheet-form.tsx';

export interface SheetProps extends PageProps {
  meeting: Meeting;
  /** What other answers would lead to. */
  changes: readonly WhatIf[];
}
