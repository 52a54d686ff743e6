import { useState } from 'react';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import type { Commitment, Questions } from './questions.ts';

interface CommitFormProps {
  questions: Questions;
  onCommit: (commitment: Commitment) => void;
}

/** Three answers before anything of the plan is shown. */
export function CommitForm({ questions, onCommit }: CommitFormProps) {
  const [chosen, setChosen] = useState<Commitment>({});
  const { parts, choices } = questions;
  const whole = parts.every((part) => chosen[part]) ? chosen : null;
  return (
    <div className="grid gap-row">
      {parts.map((part) => (
        <div key={part}>
          <h4 id={`commit-${part}`} className="pb-1 font-semibold">
            {textOf(`teaching.part.${part}`)}
          </h4>
          <ChoiceGroup
            labelledBy={`commit-${part}`}
            choices={(choices[part] ?? []).map((value) => ({ value, label: textOf(`teaching.${part}.${value}`) }))}
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
