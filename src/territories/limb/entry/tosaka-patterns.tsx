import { textOf } from '../../../i18n/translate.ts';
import { Blockage, Narrowing, Struts, Vessel } from '../../../ui/vessel.tsx';
import type { TosakaClass } from '../facts/lesion.ts';

type Pattern = Exclude<TosakaClass, 'none'>;

/** How far the tissue reaches within the stent. */
const TISSUE: Readonly<Record<Pattern, readonly [from: number, to: number]>> = {
  I: [23, 41],
  II: [9, 55],
  III: [14, 50],
};
const PATTERNS: readonly Pattern[] = ['I', 'II', 'III'];

/** Tosaka's patterns of restenosis in a stent, beside each other; that of the patient is marked. */
export function TosakaPatterns({ tosaka }: { tosaka: Pattern | null }) {
  return (
    <ul className="grid grid-cols-3 gap-tight py-1 text-small">
      {PATTERNS.map((pattern) => (
        <li
          key={pattern}
          aria-current={pattern === tosaka ? 'true' : undefined}
          className={`flex min-w-0 flex-col gap-tight rounded-control border px-1.5 py-1 ${
            pattern === tosaka ? 'border-accent bg-accent-soft font-semibold' : 'border-line text-ink-muted'
          }`}
        >
          <Drawing pattern={pattern} />
          {textOf(`tosaka.${pattern}`)}
        </li>
      ))}
    </ul>
  );
}

function Drawing({ pattern }: { pattern: Pattern }) {
  const [from, to] = TISSUE[pattern];
  return (
    <Vessel>
      {pattern === 'III' ? <Blockage from={from} to={to} /> : <Narrowing from={from} to={to} depth={10.5} />}
      <Struts from={4} to={60} />
    </Vessel>
  );
}
