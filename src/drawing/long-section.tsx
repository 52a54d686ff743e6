import { FRAME, type LongShape, type Stretch } from './long-shape.ts';

const { width, height, top, bottom } = FRAME;
const STRUT = { size: 3.6, step: 6.6, row: 4.2 } as const;

/** Where a narrowing or an occlusion is drawn while no pattern says where its tissue lies. */
const SOMEWHERE: Stretch = { from: 62, to: 118 };

/** What was there before preparation is an outline, what is there now is filled. */
const DASHED = { strokeWidth: 1.25, strokeDasharray: '3 3' } as const;
const OUTLINED = { className: 'stroke-accent', ...DASHED } as const;
const FILLED = { className: 'fill-accent', fillOpacity: 0.75 } as const;
const THROMBUS = 'M40 40q6-9 15-4 12 1 8 8-8 7-17 2-9 1-6-6z';

/** The vessel along its axis: walls, what stands in them, and what narrows them. */
export function LongSection({ shape }: { shape: LongShape }) {
  const { tissue, depth, depthBefore, occluded, occludedBefore, scale } = shape;
  const closedAt = tissue.length > 0 ? tissue : [SOMEWHERE];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="block w-full overflow-visible" fill="none">
      <Walls shape={shape} />
      {shape.calcium.map(({ from, to, wall }) => (
        <path key={`${from} ${wall}`} d={bulge(wall, from, to, -4.5)} className="fill-warn" />
      ))}
      {occluded && closedAt.map((each) => <Block key={each.from} {...each} look={FILLED} />)}
      {occludedBefore && closedAt.map((each) => <Block key={each.from} {...each} look={OUTLINED} />)}
      {!occluded && <Tissue tissue={tissue} depth={depth} />}
      {depthBefore !== null && tissue.map((each) => <Outline key={each.from} {...each} depth={depthBefore} />)}
      {tissue.length === 0 && depth !== null && !occluded && <Outline {...SOMEWHERE} depth={depth} />}
      {shape.layers > 0 && shape.stents.map((each) => <Struts key={each.from} stretch={each} shape={shape} />)}
      {shape.fracture && <Break complete={shape.fracture === 'complete'} />}
      {shape.thrombus && <path d={THROMBUS} className="fill-stop" />}
      {shape.thrombusBefore && <path d={THROMBUS} className="stroke-stop" {...DASHED} />}
      {shape.haematoma && <path d={bulge('top', 128, 160, -6)} className="fill-stop" fillOpacity="0.7" />}
      {scale && <Scale {...scale} />}
    </svg>
  );
}

function Walls({ shape: { branch, aneurysm, ostial } }: { shape: LongShape }) {
  const left = ostial ? 14 : 0;
  const flare = ostial ? `M${left} ${top}V6M${left} ${bottom}V${height - 8}` : '';
  const upper = aneurysm ? `M${left} ${top}H64C70 -4 110 -4 116 ${top}H${width}` : `M${left} ${top}H${width}`;
  const lower = branch
    ? `M${left} ${bottom}H112L126 ${height}M144 ${height}L134 ${bottom}H${width}`
    : `M${left} ${bottom}H${width}`;
  return (
    <>
      <path d={flare + upper + lower} className="stroke-ink-muted" strokeWidth="1.75" />
      {branch === 'true-bifurcation' && (
        <path d={`M112 ${bottom}L126 ${height}l5-1L123 ${bottom}z`} className="fill-accent" fillOpacity="0.75" />
      )}
    </>
  );
}

function Tissue({ tissue, depth }: { tissue: readonly Stretch[]; depth: number | null }) {
  // A pattern without a stenosis says where the tissue lies, and not how far it stands in.
  if (depth === null)
    return tissue.map(({ from, to }) => (
      <path
        key={from}
        d={`M${from} ${top + 2}H${to}M${from} ${bottom - 2}H${to}`}
        className="stroke-accent"
        strokeWidth="3"
      />
    ));
  return tissue.map(({ from, to }) => (
    <path
      key={from}
      d={bulge('top', from, to, depth) + bulge('bottom', from, to, depth)}
      className="fill-accent"
      fillOpacity="0.75"
    />
  ));
}

const Block = ({ from, to, look }: Stretch & { look: object }) => (
  <rect x={from} y={top + 1} width={to - from} height={bottom - top - 2} rx="6" {...look} />
);

const Outline = ({ from, to, depth }: Stretch & { depth: number }) => (
  <path d={bulge('top', from, to, depth) + bulge('bottom', from, to, depth)} {...OUTLINED} />
);

/** What stands in from a wall between two places, or out of it where the depth is below zero. */
function bulge(wall: 'top' | 'bottom', from: number, to: number, depth: number): string {
  const y = wall === 'top' ? top : bottom;
  const crest = y + (wall === 'top' ? depth : -depth);
  const shoulder = Math.min(18, (to - from) / 2.2);
  return (
    `M${from} ${y}C${from + shoulder * 0.55} ${y} ${from + shoulder * 0.45} ${crest} ${from + shoulder} ${crest}` +
    `H${to - shoulder}C${to - shoulder * 0.45} ${crest} ${to - shoulder * 0.55} ${y} ${to} ${y}Z`
  );
}

function Struts({ stretch: { from, to }, shape }: { stretch: Stretch; shape: LongShape }) {
  const count = Math.max(1, Math.floor((to - from) / STRUT.step));
  return Array.from({ length: shape.layers }, (_, layer) => {
    const squares = Array.from({ length: count }, (_each, index) => {
      const x = from + index * STRUT.step + (layer % 2 ? STRUT.step / 2 : 0);
      return strutsAt(x, layer, shape);
    });
    return <path key={layer} d={squares.join('')} className={layer % 2 ? 'fill-ink-muted' : 'fill-ink'} />;
  });
}

/** How near to its middle a fracture leaves no strut. */
const BROKEN = 7;

function strutsAt(x: number, layer: number, { fracture, deformed, offWall }: LongShape): string {
  const middle = width / 2;
  const isNear = Math.abs(x - middle) < BROKEN;
  const stray = (deformed ? 4 + 3 * Math.sin(x / 7) : 0) + (offWall && Math.abs(x - middle) < 34 ? 5 : 0);
  const inset = 1 + layer * STRUT.row + stray;
  const square = (y: number) => `M${x} ${y}h${STRUT.size}v${STRUT.size}h-${STRUT.size}z`;
  return (
    (fracture && isNear ? '' : square(top + inset)) +
    (fracture === 'complete' && isNear ? '' : square(bottom - inset - STRUT.size))
  );
}

function Break({ complete }: { complete: boolean }) {
  const zigzag = (y: number) => `M88 ${y - 7}l5 5-5 4 5 5`;
  return (
    <path
      d={zigzag(top + 4) + (complete ? zigzag(bottom - 4) : '')}
      className="stroke-stop"
      strokeWidth="2"
      strokeLinecap="round"
    />
  );
}

/** The bar of the lesion's length: how long that is stands beside the drawing. */
function Scale({ from, to }: Stretch) {
  const y = height - 4;
  return <path d={`M${from} ${y - 3}v6M${from} ${y}H${to}M${to} ${y - 3}v6`} className="stroke-ink-muted" />;
}
