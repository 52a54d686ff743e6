import { emptyCase } from '../src/territories/coronary/case/edit.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { testInEachTongue } from './tongue-tests.ts';

testInEachTongue({
  page: 'the heart',
  door: '/',
  states: {
    empty: emptyCase(),
    provisional: vignette('V01').case,
    decided: vignette('V04').case,
    blocked: vignette('V03').case,
    'out of scope': vignette('V21').case,
  },
  opened: 'blocked',
  forced: ['blocked', 'decided'],
});
