import { expect, test } from 'vitest';
import { paragraph } from '../../../src/interop/report/paragraph.ts';
import { paragraphText } from '../../../src/interop/report/plain-text.ts';
import { aCase } from '../../territories/coronary/fixtures/a-case.ts';
import { reportedOf } from './reported.ts';

const reportOf = (leftMainProtected?: boolean) =>
  paragraphText(
    paragraph(
      reportedOf(
        aCase({
          lesion: {
            vessel: 'left-main',
            stenosisPercent: 75,
            ...(leftMainProtected === undefined ? {} : { leftMainProtected }),
          },
          stent: { type: 'des', layers: 1 },
          patient: { presentation: 'nstemi' },
        }),
      ),
      'long',
    ),
  );

test('the report of a left main claims of its protection neither more nor less than was entered', () => {
  expect(reportOf(false)).toMatch(/unprotected/i);
  expect(reportOf(false)).not.toMatch(/not known to be protected/i);
  expect(reportOf()).toMatch(/left main without known protection/i);
  expect(reportOf()).not.toMatch(/unprotected/i);
});
