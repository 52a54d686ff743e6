import { emptyCase } from '../src/territories/limb/types/limb-case.ts';
import { limbVignette } from '../tests/territories/limb/fixtures/vignettes.ts';
import { testInEachTongue } from './tongue-tests.ts';

// Answers of a restenosis, and of a leg with no option.
testInEachTongue({
  page: 'the leg',
  door: '/leg.html',
  states: {
    empty: emptyCase(),
    'a coated balloon': limbVignette('LV01').case,
    'conservative treatment': limbVignette('LV03').case,
    'out of scope': limbVignette('LV22').case,
    'the list is open': limbVignette('LV39').case,
    'the circuit is open': limbVignette('LV41').case,
  },
  opened: 'a coated balloon',
  forced: ['a coated balloon', 'the list is open'],
});
