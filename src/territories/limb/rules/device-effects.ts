import type { LimbOption } from '../types/vocabulary.ts';
import type { Effect, Strength } from './book.ts';
import { defined } from './conditions.ts';

/** The definitive treatments are compared in the restenosis question alone. */
export const restenosisQuestion = defined('restenosisQuestion');

type Weight = Exclude<Strength, 'veto'>;

const argument =
  (side: 'for' | 'against') =>
  (strength: Weight, ...options: readonly LimbOption[]): readonly Effect[] =>
    options.map((option) => ({ kind: 'argument', side, option, strength }));

export const inFavour = argument('for');
export const against = argument('against');

export const vetoed = (...options: readonly LimbOption[]): readonly Effect[] =>
  options.map((option) => ({ kind: 'veto', option }));
