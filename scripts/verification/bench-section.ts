import { type BenchReport, commandLineText, evaluationLines, FIRING_HEAD, firingRows } from '../../bench/report.ts';
import { list, table } from './table.ts';

/** The figures of the last full run, with the machine on which they were measured. */
export function benchSection(report: BenchReport): string {
  const { machine, date, cases, rules, agreement, firing } = report;
  const least = Math.min(...agreement.map(({ cases: count }) => count));
  const busy =
    machine.loadBefore > 0.5
      ? ` Others were at work on it (load ${machine.loadBefore}), so the figures are wide, and those by the clock low.`
      : '';
  return [
    `Measured ${date} on ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}.${busy}`,
    '',
    'Rates are by processor time, which others on the machine do not take away; those by the clock say so.',
    '',
    list([...evaluationLines(report.evaluation), ...report.commandLine.map(commandLineText)]),
    '',
    `The same ${rules} rules fired by other engines: one record in, the rules that fire out, one after the other on one thread. The`,
    'record holds the facts, those derived by arithmetic and those of the decision among them; turning it into what an engine wants',
    `is part of the time. Over ${least.toLocaleString('en-US')} cases or more every engine was seen to fire the same rules before it was timed. The other`,
    'engines fire and nothing else; Relumen also knows which rules wait for an answer.',
    '',
    table([...FIRING_HEAD], firingRows(firing), [1, 2, 3, 4]),
    '',
    `${cases.count.toLocaleString('en-US')} cases (seed ${cases.seed}, hash ${cases.hash}): ${cases.mix}. On average ${cases.firedPerCase.toFixed(1)} rules fire, and every rule`,
    'somewhere.',
  ].join('\n');
}
