import { CaseDrawing } from '#page/drawing.tsx';
import { FarAnswer } from '#page/far.tsx';
import { t } from '../i18n/translate.ts';
import { Dialog } from '../ui/dialog.tsx';
import { inspectionOf } from './answer-now.tsx';
import { useCaseStore } from './stores/case-store.ts';
import { useSettingsStore } from './stores/settings-store.ts';

/** The answer over the whole screen, for whoever stands at the table. */
export function FarView({ open, onClose }: { open: boolean; onClose: () => void }) {
  const caseData = useCaseStore((state) => state.caseData);
  const editTool = useCaseStore((state) => state.editTool);
  const lab = useSettingsStore((state) => state.lab);
  return (
    <Dialog open={open} full focusable title={t('far-view.title')} closeLabel={t('dialog.close')} onClose={onClose}>
      <FarAnswer
        inspection={inspectionOf(caseData, lab)}
        caseData={caseData}
        onTool={editTool}
        drawing={<CaseDrawing caseData={caseData} />}
      />
    </Dialog>
  );
}
