// `npm run sbom`: writes docs/sbom.cdx.json, the bill of materials, and src/features/about/licences.txt, the notices,
// both of what ships. A test fails while either is stale.
import { writeFileSync } from 'node:fs';
import { BILL, NOTICES, written } from './supply/written.mjs';

const { bill, notices, packages } = written();
writeFileSync(BILL, bill);
writeFileSync(NOTICES, notices);
console.log(`${packages.length} packages ship: ${BILL}, ${NOTICES}`);
