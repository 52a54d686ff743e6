import type { ReactNode } from 'react';
import { t } from '../../i18n/translate.ts';

/** The name of a group of which nothing need be chosen; as its fields it says so. */
export const OptionalLegend = ({ children }: { children: ReactNode }) => (
  <legend className="text-small text-ink-muted">
    {children} · {t('opinion.optional')}
  </legend>
);
