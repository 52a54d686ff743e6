import { createContext } from 'react';

/**
 * Another number for another case. A field that keeps text of its own (refused, or not taken over yet) is keyed by it:
 * what was typed for one patient never stands in the case of the next.
 */
export const CaseKey = createContext(0);
