import { firstOf } from './plan.ts';
import type { Checklist } from './types/outcome.ts';
import type { Terms } from './types/terms.ts';
import type { ChecklistSpec, FirstOf, ReadySignals, SignalOf, TakenLane } from './types/territory.ts';

/**
 * Lists that are gone through item by item, as part of the result. A territory that has some brings this along; one that
 * has none does without.
 */
export const checklists =
  <T extends Terms>(specs: readonly ChecklistSpec<T>[]) =>
  (signals: ReadySignals): ((lane: TakenLane) => { checklists: Checklist[] }) => {
    const first = (list: FirstOf<T, string>) =>
      list.map(({ when, is }) => ({ literal: signals.of(when as SignalOf), is }));
    const ready = specs.map(({ id, items, status, else: otherwise }) => ({
      id,
      items: items.map((item) => ({ ...item, states: first(item.states) })),
      status: first(status),
      otherwise,
    }));
    return (lane) => ({
      checklists: ready.map(({ id, items, status, otherwise }) => ({
        id,
        status: firstOf(status, lane) ?? otherwise,
        items: items.map((item) => ({
          id: item.id,
          state: firstOf(item.states, lane) ?? item.else,
          rules: [...item.rules],
        })),
      })),
    });
  };
