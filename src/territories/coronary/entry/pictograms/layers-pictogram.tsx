/** The wall and the rows of struts that lie on it, one for each stent; the lumen is below. */
const STRUT = 4;
const ROW = 5.25;
const STEP = 7;
const PER_ROW = 5;

export function LayersPictogram({ layers }: { layers: number }) {
  const rows = Array.from({ length: layers }, (_, row) => {
    const y = 4 + row * ROW;
    const shift = row % 2 ? STEP / 2 : 0;
    return Array.from(
      { length: PER_ROW },
      (_each, index) => `M${2 + shift + index * STEP} ${y}h${STRUT}v${STRUT}h-${STRUT}z`,
    ).join('');
  });
  return (
    <svg viewBox="0 0 40 32" aria-hidden="true" className="h-8 w-10 overflow-visible" fill="none" stroke="currentColor">
      <path d="M0 2H40" strokeWidth="1.75" strokeOpacity="0.6" />
      {rows.map((row, index) => (
        <path key={row} d={row} stroke="none" className={index % 2 ? 'fill-accent' : 'fill-current'} />
      ))}
    </svg>
  );
}
