import { createContext, type ReactNode } from 'react';

/** The rule book's entry on a rule, for whoever shows a rule by its id; the shell knows the book, the rooms do not. */
export const RuleEntryOf = createContext<((id: string) => ReactNode) | null>(null);
