import type { Reserve } from '../terms.ts';
import type { Condition } from './book.ts';
import { all, fired, is, oneOf } from './conditions.ts';

/** What makes an answer provisional, each said beside it. */
export const provisional: readonly { readonly id: Reserve; readonly when: Condition }[] = [
  { id: 'ischaemia-stated', when: is('ischaemiaBasis', 'stated') },
  { id: 'ischaemia-pvr', when: is('ischaemiaBasis', 'pvr') },
  {
    id: 'ischaemia-ankle-in-diabetes',
    when: all(is('ischaemiaBasis', 'ankle'), is('patient.diabetes', true), oneOf('ischaemiaGrade', 1, 2, 3)),
  },
  { id: 'wifi-stage', when: fired('LI6') },
];
