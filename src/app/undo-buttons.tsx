import { t } from '../i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { redoAloud, stepText, undoAloud } from './steps.ts';
import { useCaseStore } from './stores/case-store.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Each says which step it takes. */
export function UndoButtons() {
  const { past, future, caseData } = useAfterPaint(useCaseStore.subscribe, useCaseStore.getState);
  useShortcuts({ undo: undoAloud, redo: redoAloud });
  const before = past.at(-1);
  const after = future[0];
  const undo = before ? t('app.step', { step: t('app.undo'), what: stepText(before, caseData) }) : t('app.undo');
  const redo = after ? t('app.step', { step: t('app.redo'), what: stepText(caseData, after) }) : t('app.redo');
  return (
    <>
      <Button kind="quiet" icon="undo" disabled={!before} label={undo} title={undo} onClick={undoAloud}>
        <span className="max-[116rem]:sr-only">{t('app.undo')}</span>
      </Button>
      <Button kind="quiet" icon="redo" disabled={!after} label={redo} title={redo} onClick={redoAloud}>
        <span className="max-[116rem]:sr-only">{t('app.redo')}</span>
      </Button>
    </>
  );
}
