import { instantText } from '../../i18n/instant-text.ts';
import { t } from '../../i18n/translate.ts';
import { type Consultation, stateOf } from '../../interop/second-opinion/consultation.ts';
import { Button } from '../../ui/button.tsx';

interface ConsultationListProps {
  consultations: readonly Consultation[];
  onOpen: (consultation: Consultation) => void;
  onForget: (consultation: Consultation) => void;
}

/** The requests made here, each with what was last said of it: nothing unsent looks sent. */
export function ConsultationList({ consultations, onOpen, onForget }: ConsultationListProps) {
  return (
    <section>
      <h3 className="font-semibold">{t('opinion.kept')}</h3>
      {consultations.length === 0 && <p className="text-small text-ink-muted">{t('opinion.kept.none')}</p>}
      <ul>
        {consultations.map((one) => (
          <li key={one.request.id} className="flex flex-wrap items-center gap-2 border-t border-line py-1">
            <div className="min-w-0 flex-1 basis-64">
              <p dir="auto">{one.request.question}</p>
              <p className="text-small text-ink-muted">{stateWords(one)}</p>
            </div>
            <Button label={t('opinion.look-of', { question: one.request.question })} onClick={() => onOpen(one)}>
              {t('opinion.look')}
            </Button>
            <Button
              kind="quiet"
              label={t('opinion.forget-of', { question: one.request.question })}
              onClick={() => onForget(one)}
            >
              {t('opinion.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The state in words: after "ready" everything is a statement of the user, and says so. */
export function stateWords(consultation: Consultation): string {
  const { handedOver, answer, closed } = consultation;
  switch (stateOf(consultation)) {
    case 'draft':
      return t('opinion.state.draft');
    case 'ready':
      return t('opinion.state.ready');
    case 'handed-over':
      return t('opinion.state.handed-over', {
        at: handedOver ? instantText(handedOver.at) : '',
        by: t(`opinion.by.${handedOver?.by ?? 'file'}`),
      });
    case 'answered':
      return t('opinion.state.answered', { centre: answer?.by.centre ?? '', on: answer?.writtenOn ?? '' });
    case 'read-back':
      return t('opinion.state.read-back');
    case 'closed':
      return t('opinion.state.closed', { followed: t(`opinion.close.${closed?.followed ?? 'not'}`) });
  }
}
