import { useEffect, useState } from 'react';
import { knowledgeVersion } from '#territory/version.ts';
import { instantText } from '../i18n/instant-text.ts';
import { t } from '../i18n/translate.ts';
import { Badge } from '../ui/badge.tsx';

const HOUR_MS = 3_600_000;

/** Both dates are days without a time of day; the review is overdue from the day after. */
export function isOverdue(reviewBy: string, now: Date): boolean {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return today.map((part) => String(part).padStart(2, '0')).join('-') > reviewBy;
}

/** A workstation may stay on for weeks: the day is looked at again every hour. */
function useToday(): Date {
  const [today, setToday] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setToday(new Date()), HOUR_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}

export function KnowledgeVersionNote() {
  const { version, reviewBy } = knowledgeVersion;
  const overdue = isOverdue(reviewBy, useToday());
  const text = t(overdue ? 'app.knowledge.overdue' : 'app.knowledge', { version, reviewBy: instantText(reviewBy) });
  return overdue ? <Badge tone="warn">{text}</Badge> : <p className="text-small text-ink-muted">{text}</p>;
}
