import { useEffect, useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { codeOf, type Mark } from '../../interop/second-opinion/address.ts';
import { codeFrom } from '../../interop/second-opinion/code.ts';
import { toParts } from '../../interop/second-opinion/parts.ts';
import { Button } from '../../ui/button.tsx';
import { CodePicture } from './code-picture.tsx';

/** Slower than three changes a second, which such an area must not pass. */
const PART_MS = 400;

/** A message in several codes, shown one after the other or stepped by hand. */
export function CodeParts({ frame, address, mark }: { frame: Uint8Array; address: string; mark: Mark }) {
  const parts = toParts(frame);
  const [at, setAt] = useState(0);
  const [running, setRunning] = useState(() => !window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const count = parts.length;
  useEffect(() => {
    if (!running || count < 2) return;
    const timer = setInterval(() => setAt((now) => (now + 1) % count), PART_MS);
    return () => clearInterval(timer);
  }, [running, count]);
  const part = parts[at];
  const code = part && codeFrom(codeOf(address, part, mark));
  const step = (by: number) => {
    setRunning(false);
    setAt((at + by + count) % count);
  };
  return (
    <div>
      {code && <CodePicture code={code} />}
      <div className="flex flex-wrap items-center gap-2 pt-2">
        <span>{t('opinion.code.part', { index: at + 1, count })}</span>
        <div data-taps="repeat" className="contents">
          <Button onClick={() => step(-1)}>{t('opinion.code.previous')}</Button>
          <Button onClick={() => step(1)}>{t('opinion.code.next')}</Button>
        </div>
        <Button onClick={() => setRunning(!running)}>{t(running ? 'opinion.code.pause' : 'opinion.code.run')}</Button>
      </div>
    </div>
  );
}
