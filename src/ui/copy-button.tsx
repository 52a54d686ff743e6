import { useState } from 'react';
import { t } from '../i18n/translate.ts';

interface Props {
  text: string;
  /** What is copied, where several of these stand under one another. */
  label: string;
}

/** Puts a text on the clipboard; where the browser refuses, says so and leaves the text to be selected. */
export function CopyButton({ text, label }: Props) {
  const [state, setState] = useState<'copy' | 'copied' | 'refused'>('copy');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  }
  return (
    <button
      type="button"
      aria-label={label}
      onClick={() => void copy()}
      onBlur={() => setState('copy')}
      className="inline-flex min-h-target shrink-0 min-w-target items-center justify-center rounded-control px-2 text-small text-accent hover:bg-raised"
    >
      <span role="status">{t(`copy.${state}`)}</span>
    </button>
  );
}
