import { type Finding, finding, type Linter } from './finding.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** So long before the date the check begins to say so. */
const WARN_DAYS = 60;

const isDay = (text: string) => DAY.test(text) && !Number.isNaN(Date.parse(text));
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The review is still ahead when the product is built: first a warning that names the date, past it an error. */
export const reviewAhead: Linter = ({ today, knowledge: { version, reviewedOn, reviewBy } }) => {
  const record = `knowledge ${version}`;
  const dates = Object.entries({ reviewedOn, reviewBy });
  const broken = dates
    .filter(([, date]) => !isDay(date))
    .map(([name, date]) => finding(record, `${name} is "${date}", which is no day`));
  if (broken.length > 0) return broken;
  const findings: Finding[] = [];
  if (reviewedOn > today) findings.push(finding(record, `it was reviewed on ${reviewedOn}, which is still to come`));
  if (reviewBy <= reviewedOn) findings.push(finding(record, `its review is due by ${reviewBy}, before its last`));
  const left = daysBetween(today, reviewBy);
  if (left < 0) findings.push(finding(record, `its review was due by ${reviewBy}`));
  else if (left <= WARN_DAYS)
    findings.push({ record, message: `its review is due by ${reviewBy}, in ${left} days`, level: 'warning' });
  return findings;
};
