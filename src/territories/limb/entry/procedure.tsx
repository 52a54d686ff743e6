import type { Checklist } from '../../../engine/types/outcome.ts';
import { hasText, textOf } from '../../../i18n/translate.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { getField } from '../case/edit.ts';
import { type ProcedureStep, procedure } from '../rules/procedure.ts';
import type { CaseData, FieldPath } from '../types/case-data.ts';
import { DVA_STEP_STATES, type DvaStep } from '../types/vocabulary.ts';

interface ProcedureListProps {
  list: Checklist;
  caseData: CaseData;
  onEdit: (path: FieldPath, value: unknown) => void;
}

/** The arterialisation in 17 steps, each with its lesson or safety note and where that is from; done and failed are one tap. */
export function ProcedureList({ list, caseData, onEdit }: ProcedureListProps) {
  const record = (step: DvaStep, state: unknown) => {
    const others = (getField(caseData, 'dva.steps') ?? []).filter((each) => each.step !== step);
    const steps = state === undefined ? others : [...others, { step, state }];
    onEdit('dva.steps', steps.length === 0 ? undefined : steps);
  };
  return (
    <Disclosure summary={textOf('plan.procedure')} needed={getField(caseData, 'dva.state') !== undefined}>
      <p className="text-small text-ink-muted">{textOf('procedure.intro')}</p>
      <ol>
        {procedure.map((step) => (
          <Step
            key={step.id}
            step={step}
            state={list.items.find(({ id }) => id === step.id)?.state}
            isNext={list.status === step.id}
            onState={(state) => record(step.id, state)}
          />
        ))}
      </ol>
      <p className="pt-1 text-small text-ink-muted">{textOf('procedure.watch')}</p>
    </Disclosure>
  );
}

interface StepProps {
  step: ProcedureStep;
  state: string | undefined;
  isNext: boolean;
  onState: (state: unknown) => void;
}

function Step({ step: { id, from, flagged }, state, isNext, onState }: StepProps) {
  const flag = `procedure.${id}.flag`;
  return (
    <li className="flex flex-wrap items-start gap-x-row border-t border-line py-1.5">
      <div className="min-w-0 flex-1 basis-64">
        <p>
          <span className="text-small text-ink-muted">{id}</span> {textOf(`procedure.${id}`)}
          {isNext && <span className="font-semibold text-accent"> {textOf('plan.procedure.next')}</span>}
        </p>
        {hasText(flag) && (
          <p className={`text-small ${flagged ? 'text-warn' : 'text-ink-muted'}`}>
            {flagged && <Icon name="warning" />} {textOf(flag)}
          </p>
        )}
        <p className="text-small text-ink-muted">
          {from.map((origin) => textOf(`procedure.origin.${origin}`)).join(' · ')}
        </p>
      </div>
      <ChoiceGroup
        label={textOf('plan.procedure.mark', { step: id })}
        choices={DVA_STEP_STATES.map((each) => ({ value: each, label: textOf(`value.dva.steps.state.${each}`) }))}
        value={state === 'open' ? undefined : state}
        onChange={onState}
      />
    </li>
  );
}
