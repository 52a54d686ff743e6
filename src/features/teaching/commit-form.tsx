import { useState } from 'react';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { CHOICES, type Commitment, PARTS, type Part } from './commit-questions.ts';

/** Three answers before anything of the plan is shown. */
export function CommitForm({ onCommit }: { onCommit: (commitment: Commitment) => void }) {
  const [chosen, setChosen] = useState<Partial<Record<Part, string>>>({});
  const { mechanism, next, device } = chosen;
  const whole = mechanism && next && device ? { mechanism, next, device } : null;
  return (
    <div className="grid gap-row">
      {PARTS.map((part) => (
        <div key={part}>
          <h4 id={`commit-${part}`} className="pb-1 font-semibold">
            {t(`teaching.part.${part}`)}
          </h4>
          <ChoiceGroup
            labelledBy={`commit-${part}`}
            choices={CHOICES[part].map((value) => ({ value, label: textOf(`teaching.${part}.${value}`) }))}
            value={chosen[part]}
            onChange={(value) =>
              setChosen(({ [part]: _before, ...rest }) => (value ? { ...rest, [part]: value } : rest))
            }
          />
        </div>
      ))}
      <div>
        <Button
          kind="accent"
          disabled={whole === null}
          describedBy="commit-first"
          onClick={() => whole && onCommit(whole)}
        >
          {t('teaching.commit')}
        </Button>
        <p id="commit-first" className="text-small text-ink-muted">
          {whole === null && t('teaching.commit.first')}
        </p>
      </div>
    </div>
  );
}
