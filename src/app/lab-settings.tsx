import '../i18n/with-lab.ts';
import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { FIELDS } from '#territory/case/fields.ts';
import { DEFAULT_SETTINGS } from '#territory/default-settings.ts';
import type { FieldPath, Settings } from '#territory/types/case-data.ts';
import { clearLabel, fieldLabel, valueLabel } from '../features/case-entry/field-text.ts';
import { t } from '../i18n/translate.ts';
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
  const { control, handleSubmit } = useForm<Settings>({ values: { ...lab } });
  // Each setting is handed in by itself, as soon as it is chosen: another window may have set the others meanwhile.
  const submit = (name: keyof Settings) => void handleSubmit((all) => setLab({ [name]: all[name] }))();
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
          <Controller
            name="guideline"
            control={control}
            render={({ field }) => (
              <ChoiceGroup
                labelledBy={`${id}-setting.guideline`}
                choices={choices('setting.guideline', FIELDS['setting.guideline'].values)}
                value={field.value}
                onChange={(next = DEFAULT_SETTINGS.guideline) => {
                  field.onChange(next);
                  submit('guideline');
                }}
              />
            )}
          />
        </FieldRow>
        <FieldRow {...row('setting.region')}>
          <Controller
            name="region"
            control={control}
            render={({ field }) => (
              <ChoiceGroup
                labelledBy={`${id}-setting.region`}
                choices={choices('setting.region', FIELDS['setting.region'].values)}
                value={field.value}
                onChange={(next = DEFAULT_SETTINGS.region) => {
                  field.onChange(next);
                  submit('region');
                }}
              />
            )}
          />
        </FieldRow>
        <FieldRow {...row('setting.unavailable')}>
          <Controller
            name="unavailable"
            control={control}
            render={({ field }) => (
              <ToggleGroup
                labelledBy={`${id}-setting.unavailable`}
                choices={choices('setting.unavailable', FIELDS['setting.unavailable'].values)}
                noneLabel={valueLabel('setting.unavailable', 'none')}
                value={field.value}
                onChange={(next = []) => {
                  field.onChange(next);
                  submit('unavailable');
                }}
              />
            )}
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
