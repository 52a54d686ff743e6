import { useEffect, useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { Question } from '../../ui/confirmed.tsx';
import { Select } from './inputs.tsx';

interface Props {
  /** What holds now; null for never. */
  days: number | null;
  choices: readonly number[];
  untouchedFor: (days: number) => Promise<number | null>;
  onApply: (days: number | null) => void;
}

/** After how many days untouched cases go. A key only moves through the choices: nothing happens before it is applied. */
export function Retention({ days, choices, untouchedFor, onApply }: Props) {
  const [chosen, setChosen] = useState(days);
  return (
    <div className="py-2">
      <div className="max-w-60">
        <Select
          label={t('device.erase-after')}
          value={String(chosen ?? '')}
          choices={[
            { value: '', label: t('device.erase-after.never') },
            ...choices.map((each) => ({ value: String(each), label: t('device.erase-after.days', { days: each }) })),
          ]}
          onChange={(value) => setChosen(value === '' ? null : Number(value))}
        />
      </div>
      {chosen !== days && (
        <Apply
          key={chosen}
          days={chosen}
          untouchedFor={untouchedFor}
          onApply={() => onApply(chosen)}
          onCancel={() => setChosen(days)}
        />
      )}
    </div>
  );
}

interface ApplyProps extends Pick<Props, 'days' | 'untouchedFor'> {
  onApply: () => void;
  onCancel: () => void;
}

/** Says what would become of the cases that are here, before it is done. */
function Apply({ days, untouchedFor, onApply, onCancel }: ApplyProps) {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let wanted = true;
    if (days !== null) void untouchedFor(days).then((found) => wanted && setCount(found));
    return () => {
      wanted = false;
    };
  }, [days, untouchedFor]);
  if (days !== null && count === null) {
    return (
      <p role="status" className="py-2 text-small text-ink-muted">
        {t('device.erase-after.counting')}
      </p>
    );
  }
  return (
    <Question
      label={t('device.erase-after')}
      question={count === null ? t('device.erase-after.no-more') : t('device.erase-after.now', { count })}
      confirm={t('device.erase-after.apply')}
      cancel={t('device.cancel')}
      onConfirm={onApply}
      onCancel={onCancel}
    />
  );
}
