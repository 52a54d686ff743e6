import type { SignalOf } from '../../../engine/types/territory.ts';
import type { IndicationStatus } from '../rules/book.ts';
import { all, fired, notKnown } from '../rules/conditions.ts';
import type { RuleId } from '../rules/ids.ts';
import { rules } from '../rules/rules.ts';
import type { LimbTerms } from '../terms.ts';
import type { LimbOption } from '../types/vocabulary.ts';

export type Signal = SignalOf<LimbTerms>;

/** Builders of what a plan turns on. A condition among them counts where it is known to hold. */

export const allOf = (...of: readonly Signal[]): Signal => ({ op: 'all', of });

export const anyOf = (...of: readonly Signal[]): Signal => ({ op: 'any', of });

/** Not known to be: nothing here is unknown. */
export const no = (of: Signal): Signal => ({ op: 'not', of });

export const usable = (option: LimbOption): Signal => ({ op: 'option', is: 'usable', option });

export const indicationSays = (status: IndicationStatus): Signal => ({
  op: 'effect',
  kind: 'indication',
  with: { status },
});

export const indicationIs = (is: Extract<Signal, { op: 'indication' }>['is']): Signal => ({ op: 'indication', is });

export const planIs = (is: Extract<Signal, { op: 'plan' }>['is']): Signal => ({ op: 'plan', is });

/** One of these rules demands something first that has not been done. */
export const demands = (...ids: readonly RuleId[]): Signal =>
  anyOf(
    ...rules
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, then, until }) =>
        then
          .filter(({ kind }) => kind === 'blocks')
          .map(({ when }) => all(fired(id), ...(when ? [when] : []), ...(until ? [notKnown(until)] : []))),
      ),
  );
