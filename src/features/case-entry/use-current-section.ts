import { useEffect, useState } from 'react';
import { ENTRY_SECTIONS, type SectionId } from '#territory/entry/layout.ts';
import { sectionId } from './entry.ts';

/** A section is current from when its heading has come into the upper third of the window. */
const SHARE_OF_WINDOW = 1 / 3;

/** The section of the question that is asked, or that has the focus, as long as it is in sight. */
function asked(): SectionId | undefined {
  const row = document.querySelector('[data-current]') ?? document.activeElement;
  const section = row?.closest('section[id^="section-"]');
  if (!row || !section) return undefined;
  const { top, bottom } = row.getBoundingClientRect();
  if (bottom <= 0 || top >= window.innerHeight) return undefined;
  return ENTRY_SECTIONS.find(({ id }) => sectionId(id) === section.id)?.id;
}

/** The section that is being looked at, whichever element scrolls. */
export function useCurrentSection(): SectionId | undefined {
  const [current, setCurrent] = useState<SectionId>();
  useEffect(() => {
    let frame = 0;
    const look = () => {
      const line = window.innerHeight * SHARE_OF_WINDOW;
      const top = (id: SectionId) => document.getElementById(sectionId(id))?.getBoundingClientRect().top ?? Infinity;
      setCurrent(asked() ?? ENTRY_SECTIONS.findLast(({ id }) => top(id) <= line)?.id ?? ENTRY_SECTIONS[0]?.id);
    };
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    onScroll();
    // Capturing: scroll events do not bubble, and it is the pane that scrolls, or on a low window the document.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    document.addEventListener('focusin', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', onScroll, { capture: true });
      document.removeEventListener('focusin', onScroll);
    };
  }, []);
  return current;
}
