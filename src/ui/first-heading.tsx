import { useEffect, useRef } from 'react';

/** The heading of a page of this window: the eye and the focus begin there, wherever the page before was left. */
export function FirstHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <h3 ref={heading} tabIndex={-1} className="scroll-mt-16 text-title font-semibold outline-none">
      {children}
    </h3>
  );
}
