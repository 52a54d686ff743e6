const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  circle: 'M8 2.75a5.25 5.25 0 1 0 0 10.5a5.25 5.25 0 1 0 0-10.5z',
  warning: 'M8 2.25 14.5 13.5h-13zM8 6.5v3.25M8 11.6v.15',
  stop: 'M5.35 1.75h5.3l3.6 3.6v5.3l-3.6 3.6h-5.3l-3.6-3.6v-5.3zM5 8h6',
  info: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5zM8 7.25v4M8 4.7v.15',
  arrow: 'M2.5 8h10.5M9 3.75 13.25 8 9 12.25',
  lock: 'M3.5 7.25h9v6.5h-9zM5.25 7.25v-2a2.75 2.75 0 0 1 5.5 0v2',
  chevron: 'M5.5 3.5 10.5 8l-5 4.5',
  undo: 'M5.5 3 2.5 6l3 3M2.75 6h6.5a4 4 0 0 1 0 8H5',
  redo: 'M10.5 3 13.5 6l-3 3M13.25 6h-6.5a4 4 0 0 0 0 8H11',
  keyboard: 'M1.25 3.75h13.5v8.5H1.25zM4 6.6v.1M6.7 6.6v.1M9.3 6.6v.1M12 6.6v.1M5 9.6h6',
  diamond: 'M8 2.5 13.5 8 8 13.5 2.5 8z',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  download: 'M8 2v8M4.5 6.75 8 10.25l3.5-3.5M2.5 13.5h11',
  upload: 'M8 10.5v-8M4.5 5.75 8 2.25l3.5 3.5M2.5 13.5h11',
  page: 'M4 1.75h5.5l3 3v9.5H4zM6.25 7h4M6.25 10h4',
  talk: 'M2 3h12v8H7l-3.5 3v-3H2z',
  sun: 'M8 5.25a2.75 2.75 0 1 0 0 5.5a2.75 2.75 0 1 0 0-5.5zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  moon: 'M13.25 9.75A5.75 5.75 0 0 1 6.25 2.75a5.75 5.75 0 1 0 7 7z',
} as const;

export type IconName = keyof typeof PATHS;

interface Props {
  name: IconName;
  /** Solid shapes read better than outlines at the size of a mark. */
  filled?: boolean;
  className?: string;
}

/** Always beside a word: an icon alone carries no meaning here. */
export function Icon({ name, filled = false, className = '' }: Props) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`inline-block size-[1.1em] shrink-0 overflow-visible align-[-0.15em] ${className}`}
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
