import type { ShownBy } from '#territory/shown-by.ts';
import { shownByWords } from '../../wording/shown-by.ts';

/** The tests, proofs, worked cases and linters behind a statement. Their names are long and may break anywhere. */
export function ShownByList({ shownBy }: { shownBy: readonly ShownBy[] }) {
  return (
    <ul className="list-disc pl-5 text-small">
      {shownBy.map(shownByWords).map((words) => (
        <li key={words} className="wrap-anywhere">
          {words}
        </li>
      ))}
    </ul>
  );
}
