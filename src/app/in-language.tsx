import { Fragment, type ReactNode } from 'react';
import { useLanguageStore } from './stores/language-store.ts';

/** Another language draws everything anew: what was said before stays nowhere. What was entered is kept outside. */
export function InLanguage({ children }: { children: ReactNode }) {
  const spoken = useLanguageStore((state) => state.spoken);
  return <Fragment key={spoken}>{children}</Fragment>;
}
