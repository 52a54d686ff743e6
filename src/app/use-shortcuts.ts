import { useEffect, useEffectEvent } from 'react';
import { type Command, commandOf } from './shortcuts.ts';
import { useSettingsStore } from './stores/settings-store.ts';

/** Runs what the pressed keys ask for. Several parts of the screen may each listen for their own commands. */
export function useShortcuts(actions: Partial<Record<Command, () => void>>): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event, useSettingsStore.getState().singleKeys);
    const action = command && actions[command];
    if (!action || event.defaultPrevented) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
