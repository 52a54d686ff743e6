import { readFileSync } from 'node:fs';
import { billOf } from './bill.mjs';
import { licenceText, noticesText } from './notices.mjs';
import { licenceProblems, shippedPackages } from './packages.mjs';

export const BILL = 'docs/sbom.cdx.json';
export const NOTICES = 'src/features/about/licences.txt';

/** What both files say today. @throws where a package may not ship */
export function written() {
  const packages = shippedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const problems = licenceProblems(packages);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    packages,
    bill: `${JSON.stringify(billOf(JSON.parse(readFileSync('package.json', 'utf8')), packages), null, 2)}\n`,
    notices: noticesText(packages, (name) => licenceText(name, 'node_modules')),
  };
}
