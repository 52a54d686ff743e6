import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { type ConditionLine, conditionLine, type NodeOf } from './condition-line.ts';

interface Props<N> {
  node: N;
  /** How a line is drawn: with what a case makes of it, or with its words alone. */
  line: (line: ConditionLine<N>, node: N) => ReactNode;
}

/** A condition as a tree that can be read aloud; a derived fact unfolds into its own. */
export function ConditionTree<N extends NodeOf<N>>(props: Props<N>) {
  return (
    <ul className="text-small">
      <Branch {...props} />
    </ul>
  );
}

function Branch<N extends NodeOf<N>>({ node, line }: Props<N>) {
  const said = conditionLine(node);
  const drawn = line(said, node);
  const inner = (
    <ul className="ml-2 border-l border-line pl-3">
      {said.parts.map((part, index) => (
        <Branch key={index} node={part} line={line} />
      ))}
    </ul>
  );
  if (said.parts.length === 0) return <li>{drawn}</li>;
  if (!said.folded)
    return (
      <li>
        {drawn}
        {inner}
      </li>
    );
  return (
    <li>
      <details className="group">
        <summary className="flex list-none items-start gap-tight">
          <Icon name="chevron" className="mt-2 shrink-0 text-ink-muted group-open:rotate-90" />
          {drawn}
        </summary>
        {inner}
      </details>
    </li>
  );
}
