import { expect, test } from 'vitest';
import { folded } from '../../src/case-library/folded.ts';

test.each([
  ['İntravaskulyar görüntüləmə', 'intravaskulyar'],
  ['İŞIQLI EKRAN', 'işıqlı'],
  ['Işıqlı ekran', 'ışıqlı'],
  ['Кардиокоманда', 'КАРДИО'],
  ['Drug-coated balloon (DCB)', 'dcb'],
])('%s is found by %s', (text, typed) => expect(folded(text)).toContain(folded(typed)));
