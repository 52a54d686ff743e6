import { useEffect, useEffectEvent } from 'react';
import type { FieldValues, UseFormSubscribe } from 'react-hook-form';

/** Hands on what stands in a form at every change: a window that is closed half-way loses nothing. */
export function useKept<T extends FieldValues>(subscribe: UseFormSubscribe<T>, onKeep: (values: T) => void): void {
  const keep = useEffectEvent(onKeep);
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }), [subscribe]);
}
