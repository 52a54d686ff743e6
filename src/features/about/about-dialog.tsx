import { t } from '../../i18n/translate.ts';
import { Dialog } from '../../ui/dialog.tsx';

const PARTS = ['use', 'device', 'population', 'excluded', 'evidence', 'privacy'] as const;

export function AboutDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title={t('about.title')} closeLabel={t('dialog.close')} onClose={onClose}>
      {PARTS.map((part) => (
        <section key={part} className="pt-3">
          <h3 className="font-semibold">{t(`about.${part}.heading`)}</h3>
          <p className="text-ink-muted">{t(`about.${part}`)}</p>
        </section>
      ))}
    </Dialog>
  );
}
