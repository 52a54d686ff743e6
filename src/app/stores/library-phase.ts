/** `locked`: encrypted, and the passphrase was not given yet. `off`: this device keeps nothing. */
export type LibraryPhase = 'starting' | 'ready' | 'locked' | 'off';
