import type { Fact } from '../fact.ts';
import { numberFact } from '../fact.ts';
import { and, either } from '../term.ts';
import type { Reader } from './reader.ts';

/**
 * Metal layers that count as put into a restenosis: one less where two stents of one treatment overlap, which never takes
 * it below one, nor below two where the last treatment was a stent put into the restenosis.
 */
export function layersCounted(read: Reader): Fact {
  const layers = read.number('stent.layers');
  const leastLeft = either(
    read.choice('history.lastTreatment').is('des'),
    layers.against('above', 2),
    layers.against('above', 1),
  );
  const oneLess = and(read.choice('stent.overlap').is(true), leastLeft);
  const against = (op: 'below' | 'atMost') => (limit: number) =>
    either(oneLess, layers.against(op, limit + 1), layers.against(op, limit));
  return numberFact(layers.known, against('below'), against('atMost'));
}
