import { useEffect, useRef } from 'react';
import { t } from '../../i18n/translate.ts';
import { type Code, pathOf } from '../../interop/second-opinion/code.ts';

/** Modules of white that a reader needs around the code. */
const QUIET = 4;
/** Whole pixels to a module, as many as fit: a code of version 25 is then about 500 pixels wide. */
const widest = (size: number): number => Math.max(2, Math.floor(560 / (size + 2 * QUIET)));

/** A code in black on white whatever the theme, sharp on every module. */
export function CodePicture({ code }: { code: Code }) {
  const picture = useRef<SVGSVGElement>(null);
  // A camera needs the whole of it.
  useEffect(() => {
    // In braces: newer browsers return a promise, which an effect must not.
    picture.current?.scrollIntoView({ block: 'center' });
  }, []);
  const side = code.size + 2 * QUIET;
  const width = side * widest(code.size);
  return (
    <svg
      ref={picture}
      role="img"
      aria-label={t('opinion.code.label', { version: code.version })}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      width={width}
      height={width}
      shapeRendering="crispEdges"
      className="max-w-full"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={pathOf(code)} fill="#000" />
    </svg>
  );
}
