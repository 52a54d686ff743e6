import { memo, useId } from 'react';
import { USUAL_TOOLS } from '#territory/entry/layout.ts';
import { TOOL_OUTCOMES, TOOLS, type Tool, type ToolOutcome } from '#territory/types/vocabulary.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FieldRow } from '../../ui/field-row.tsx';
import { type Entry, rowId } from './entry.ts';
import { clearLabel, fieldLabel, valueLabel } from './field-text.ts';
import { useLiveField } from './live-case.ts';

const OTHERS = TOOLS.filter((tool) => !USUAL_TOOLS.includes(tool));

export function ToolRows({ entry, couldChange }: { entry: Entry; couldChange: boolean }) {
  const uses = useLiveField(entry.live, 'preparation.tools') ?? [];
  const outcomeOf = (tool: Tool) => uses.findLast((use) => use.tool === tool)?.outcome;
  const row = (tool: Tool, marked = false) => (
    <ToolRow key={tool} tool={tool} marked={marked} outcome={outcomeOf(tool)} onTool={entry.onTool} />
  );
  const otherNames = OTHERS.map((tool) => valueLabel('preparation.tools', tool)).join(', ');
  return (
    <div id={rowId('preparation.tools')} role="group" aria-label={fieldLabel('preparation.tools')}>
      {USUAL_TOOLS.map((tool) => row(tool, couldChange && uses.length === 0))}
      <Disclosure
        summary={t('entry.more', { fields: otherNames })}
        needed={OTHERS.some((tool) => outcomeOf(tool) !== undefined)}
      >
        {OTHERS.map((tool) => row(tool))}
      </Disclosure>
    </div>
  );
}

interface RowProps {
  tool: Tool;
  marked: boolean;
  outcome: ToolOutcome | undefined;
  onTool: Entry['onTool'];
}

const ToolRow = memo(function ToolRow({ tool, marked, outcome, onTool }: RowProps) {
  const labelId = useId();
  const markId = `${labelId}-mark`;
  const name = valueLabel('preparation.tools', tool);
  return (
    <FieldRow
      id={`tool-${tool}`}
      labelId={labelId}
      label={name}
      mark={marked ? { id: markId, text: t('entry.could-change') } : undefined}
      clearLabel={clearLabel(name)}
      onClear={outcome === undefined ? undefined : () => onTool(tool, undefined)}
    >
      <ChoiceGroup
        labelledBy={labelId}
        describedBy={marked ? markId : undefined}
        choices={TOOL_OUTCOMES.map((each) => ({
          value: each,
          label: t(`entry.tool.${each}`),
          hint: textOf(`value.preparation.tools.outcome.${each}`),
        }))}
        value={outcome}
        onChange={(next) => onTool(tool, next)}
      />
    </FieldRow>
  );
});
