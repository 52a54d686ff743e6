import { useState } from 'react';
import { RegistryAudit } from '#page/registry.ts';
import { t } from '../../i18n/translate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { saveTextFile } from '../save-file.ts';
import { useSettingsStore } from '../stores/settings-store.ts';
import { keep, readKept } from './kept-choices.ts';

/** What is dropped or pressed in the dialog is not the library's below it. */
const keepIn = (event: { stopPropagation: () => void }) => event.stopPropagation();

export function RegistryDialog({ onClose }: { onClose: () => void }) {
  const lab = useSettingsStore((state) => state.lab);
  const [names, setNames] = useState(() => readKept().columns);
  if (RegistryAudit === null) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the dialog within is what is used
    <div onKeyDown={keepIn} onDrop={keepIn} onPaste={keepIn}>
      <Dialog open full title={t('records.registry-title')} closeLabel={t('dialog.close')} onClose={onClose}>
        <RegistryAudit
          lab={lab}
          names={names}
          keepNames={(columns) => {
            setNames(columns);
            keep({ columns });
          }}
          save={saveTextFile}
        />
      </Dialog>
    </div>
  );
}
