import type { Failure, Finding } from './runner.ts';

/** A finding as text: one line where the claim holds, and the cases that contradict it where it does not. */
export function report({
  words,
  method,
  parts,
  holds,
  milliseconds,
  remarks,
  failures,
  casesCheckedWithEngine,
}: Finding): string {
  const verdict = holds ? (method === 'proof' ? 'proved' : 'shown ') : 'FAILED';
  const time = `${(milliseconds / 1000).toFixed(2)} s`.padStart(8);
  const count = method === 'search' ? `${parts} cases, each checked with the engine` : `${parts} formulas`;
  const detail = parts > 1 || casesCheckedWithEngine > 0 ? ` (${count})` : '';
  return [`${verdict} ${time}  ${words}${detail}`, ...remarks.map(indented), ...failures.flatMap(told)].join('\n');
}

const indented = (line: string): string => `                  ${line}`;

function told({ part, why, cases, plans }: Failure): string[] {
  return [
    indented(`${part}: ${why}`),
    ...cases.flatMap((data, i) => [
      indented(`case ${i + 1}, for npm run evaluate:`),
      JSON.stringify(data),
      indented(`plan ${i + 1}: ${plans[i]}`),
    ]),
  ];
}
