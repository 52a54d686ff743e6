import type { SignalOf } from '../../engine/types/territory.ts';
import type { Coronary } from './types/coronary.ts';
import type { Effect } from './types/knowledge.ts';

export type Signal = SignalOf<Coronary>;

/** Builders of what a plan turns on. A condition among them counts where it is known to hold. */

export const allOf = (...of: readonly Signal[]): Signal => ({ op: 'all', of });

export const anyOf = (...of: readonly Signal[]): Signal => ({ op: 'any', of });

/** Not known to be: nothing here is unknown. */
export const no = (of: Signal): Signal => ({ op: 'not', of });

/** Some effect of this kind stands, and where it demands something first, that is not done. */
export const effect = (kind: Effect['kind'], having?: Readonly<Record<string, string | boolean>>): Signal => ({
  op: 'effect',
  kind,
  ...(having ? { with: having } : {}),
});

export const gateIs = (state: 'passed' | 'failed'): Signal => ({ op: 'gate', is: state });

export const option = (is: 'vetoed' | 'unavailable' | 'usable', name: Coronary['vetoable']): Signal => ({
  op: 'option',
  is,
  option: name,
});

export const indicationIs = (is: Extract<Signal, { op: 'indication' }>['is']): Signal => ({ op: 'indication', is });

export const planIs = (is: Extract<Signal, { op: 'plan' }>['is']): Signal => ({ op: 'plan', is });
