import '../i18n/with-lab.ts';
import { useId } from 'react';
import { clearLabel, fieldLabel, valueLabel } from '../features/case-entry/field-text.ts';
import { t } from '../i18n/translate.ts';
import { FIELDS } from '../territories/coronary/case/fields.ts';
import { DEFAULT_SETTINGS } from '../territories/coronary/default-settings.ts';
import type { FieldPath } from '../territories/coronary/types/case-data.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { FieldRow } from '../ui/field-row.tsx';
import { ToggleGroup } from '../ui/toggle-group.tsx';
import { useSettingsStore } from './stores/settings-store.ts';

const choices = <T extends string>(path: FieldPath, values: readonly T[]) =>
  values.map((value) => ({ value, label: valueLabel(path, value) }));

/** What the lab works with where a case does not say. */
export function LabSettings() {
  const { lab, setLab, showIds, setShowIds } = useSettingsStore();
  const id = useId();
  const row = (path: FieldPath) => ({
    labelId: `${id}-${path}`,
    label: fieldLabel(path),
    clearLabel: clearLabel(fieldLabel(path)),
  });
  return (
    <>
      <p className="pb-2 text-ink-muted">{t('lab.intro')}</p>
      <div className="@container">
        <FieldRow {...row('setting.guideline')}>
          <ChoiceGroup
            labelledBy={`${id}-setting.guideline`}
            choices={choices('setting.guideline', FIELDS['setting.guideline'].values)}
            value={lab.guideline}
            onChange={(guideline = DEFAULT_SETTINGS.guideline) => setLab({ guideline })}
          />
        </FieldRow>
        <FieldRow {...row('setting.region')}>
          <ChoiceGroup
            labelledBy={`${id}-setting.region`}
            choices={choices('setting.region', FIELDS['setting.region'].values)}
            value={lab.region}
            onChange={(region = DEFAULT_SETTINGS.region) => setLab({ region })}
          />
        </FieldRow>
        <FieldRow {...row('setting.unavailable')}>
          <ToggleGroup
            labelledBy={`${id}-setting.unavailable`}
            choices={choices('setting.unavailable', FIELDS['setting.unavailable'].values)}
            noneLabel={valueLabel('setting.unavailable', 'none')}
            value={lab.unavailable}
            onChange={(unavailable = []) => setLab({ unavailable })}
          />
        </FieldRow>
      </div>
      <label className="flex min-h-target items-center gap-2 pt-2">
        <input
          type="checkbox"
          checked={showIds}
          onChange={(event) => setShowIds(event.target.checked)}
          className="size-5 shrink-0 accent-accent"
        />
        {t('lab.show-ids')}
      </label>
    </>
  );
}
