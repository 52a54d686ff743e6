import type { Result } from '#territory/types/result.ts';
import type { IconName } from '../../ui/icon.tsx';
import type { Criterion } from '../../wording/gate-criteria.ts';

/** How the state of a criterion looks: a sign and a colour, the same wherever the gate is shown. */
export interface GateLook {
  readonly icon: IconName;
  readonly look: string;
}

const LOOKS = {
  met: { icon: 'check', look: 'border-ok text-ok' },
  failed: { icon: 'cross', look: 'border-stop text-stop' },
  unknown: { icon: 'circle', look: 'border-line-strong text-ink-muted' },
} as const satisfies Record<string, GateLook>;

/** Met, but nobody has looked: another sign, another frame and another colour than what was measured. */
const NOT_MEASURED: GateLook = { icon: 'warning', look: 'border-dashed border-warn text-warn' };

export function gateLook(rule: Criterion, gate: Result['gate']): GateLook {
  const byResidual = rule === 'G5' && gate.G5 === 'met' && gate.G5basis === 'by-residual-only';
  return byResidual ? NOT_MEASURED : LOOKS[gate[rule]];
}
