import { createContext } from 'react';

/** Whether ids stand beside what they name: for whoever checks rules, and not for whoever treats a patient. */
export const ShowIds = createContext(false);
