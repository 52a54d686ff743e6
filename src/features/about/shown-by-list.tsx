import type { ShownBy } from '#territory/shown-by.ts';
import { Quoting } from '../../ui/quoted.tsx';
import { nameShown, shownByWords } from '../../wording/shown-by.ts';

/** The tests, proofs, worked cases and linters behind a statement. Their names are long and may break anywhere. */
export function ShownByList({ shownBy }: { shownBy: readonly ShownBy[] }) {
  return (
    <ul className="list-disc pl-5 text-small">
      {shownBy.map((shown) => (
        <li key={shownByWords(shown)} className="wrap-anywhere">
          <Quoting sentence={shownByWords(shown)} words={nameShown(shown)} />
        </li>
      ))}
    </ul>
  );
}
