import '../i18n/with-lab.ts';
import { useId } from 'react';
import { type Control, Controller, useForm } from 'react-hook-form';
import { FIELD_PATHS, FIELDS } from '#territory/case/fields.ts';
import { DEFAULT_SETTINGS } from '#territory/default-settings.ts';
import type { FieldPath, Settings } from '#territory/types/case-data.ts';
import type { FieldSpec } from '../case-file/field-spec.ts';
import { clearLabel, fieldLabel, valueLabel } from '../features/case-entry/field-text.ts';
import { t } from '../i18n/translate.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { FieldRow } from '../ui/field-row.tsx';
import { ToggleGroup } from '../ui/toggle-group.tsx';
import { useSettingsStore } from './stores/settings-store.ts';

const SECTION = 'setting.';
const PATHS = FIELD_PATHS.filter((path) => path.startsWith(SECTION));

/** What the lab works with where a case does not say. */
export function LabSettings() {
  const { lab, setLab, showIds, setShowIds } = useSettingsStore();
  const { control, handleSubmit } = useForm<Settings>({ values: { ...lab } });
  // Each setting is handed in by itself, as soon as it is chosen: another window may have set the others meanwhile.
  const submit = (name: keyof Settings) => void handleSubmit((all) => setLab({ [name]: all[name] }))();
  return (
    <>
      <p className="pb-2 text-ink-muted">{t('lab.intro')}</p>
      <div className="@container">
        {PATHS.map((path) => (
          <Setting key={path} path={path} control={control} onChosen={submit} />
        ))}
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

interface SettingProps {
  path: FieldPath;
  control: Control<Settings>;
  onChosen: (name: keyof Settings) => void;
}

/** One setting, asked as the field of the case that it stands for. */
function Setting({ path, control, onChosen }: SettingProps) {
  const id = useId();
  const name = path.slice(SECTION.length) as keyof Settings;
  const spec: FieldSpec = FIELDS[path];
  const values = spec.kind === 'choice' || spec.kind === 'list' ? spec.values.map(String) : [];
  const choices = values.map((value) => ({ value, label: valueLabel(path, value) }));
  return (
    <FieldRow labelId={id} label={fieldLabel(path)} clearLabel={clearLabel(fieldLabel(path))}>
      <Controller
        name={name}
        control={control}
        render={({ field }) => {
          const choose = (next: unknown) => {
            field.onChange(next ?? DEFAULT_SETTINGS[name]);
            onChosen(name);
          };
          return spec.kind === 'list' ? (
            <ToggleGroup
              labelledBy={id}
              choices={choices}
              noneLabel={valueLabel(path, 'none')}
              value={field.value as readonly string[]}
              onChange={choose}
            />
          ) : (
            <ChoiceGroup labelledBy={id} choices={choices} value={field.value as string} onChange={choose} />
          );
        }}
      />
    </FieldRow>
  );
}
