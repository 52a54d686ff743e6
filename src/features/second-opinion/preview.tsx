import type { ReactNode } from 'react';
import { t, textOf } from '../../i18n/translate.ts';
import type { ConsultRequest } from '../../interop/second-opinion/message.ts';
import { hindrances, revealedByMessage } from '../../interop/second-opinion/outgoing.ts';
import { Button } from '../../ui/button.tsx';
import { FirstHeading } from '../../ui/first-heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RequestView } from './request-view.tsx';

interface PreviewProps {
  request: ConsultRequest;
  /** The case, drawn. */
  drawing: ReactNode;
  /** ISO 8601 in UTC. */
  now: string;
  onReady: () => void;
  onEdit: () => void;
}

/** Everything that leaves, once, before it is made ready; what hinders that is said. */
export function Preview({ request, drawing, now, onReady, onEdit }: PreviewProps) {
  const hindered = hindrances(request, now);
  const names = revealedByMessage(request).filter(({ kind }) => kind === 'name');
  return (
    <section className="grid gap-3">
      <FirstHeading>{t('opinion.preview')}</FirstHeading>
      {hindered.map((each) => (
        <Notice key={each} level="stop">
          {textOf(`opinion.hindered.${each}`)}
        </Notice>
      ))}
      {names.map(({ path, text }) => (
        <Notice key={path} level="caution">
          {t('opinion.name', { value: text })}
        </Notice>
      ))}
      <RequestView request={request} drawing={drawing} />
      <div className="flex flex-wrap gap-2">
        <Button kind="accent" disabled={hindered.length > 0} onClick={onReady}>
          {t('opinion.preview.confirm')}
        </Button>
        <Button onClick={onEdit}>{t('opinion.edit')}</Button>
      </div>
    </section>
  );
}
