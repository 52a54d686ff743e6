import { withUnit } from '../i18n/field-texts.ts';
import { CROSS_FRAME, type CrossShape } from './cross-shape.ts';

const CENTRE = CROSS_FRAME / 2;

/** The vessel across: what it should be wide, how wide the stent is, and where calcium holds it. */
export function CrossSection({ shape }: { shape: CrossShape }) {
  const { referenceRadius, stentRadius, stentRadiusBefore, calcium } = shape;
  return (
    <svg
      viewBox={`0 0 ${CROSS_FRAME} ${CROSS_FRAME}`}
      aria-hidden="true"
      className="block w-full overflow-visible"
      fill="none"
    >
      {referenceRadius !== null && (
        <circle
          cx={CENTRE}
          cy={CENTRE}
          r={referenceRadius}
          className="stroke-ink-muted"
          strokeWidth="1.5"
          strokeDasharray="4 3"
        />
      )}
      {calcium && <Arc {...calcium} />}
      {stentRadiusBefore !== null && (
        <circle cx={CENTRE} cy={CENTRE} r={stentRadiusBefore} className="stroke-ink-muted" strokeWidth="1" />
      )}
      {stentRadius !== null && (
        <circle
          cx={CENTRE}
          cy={CENTRE}
          r={stentRadius}
          className="fill-accent-soft stroke-ink"
          fillOpacity="0.6"
          strokeWidth="3"
          strokeDasharray="3 2"
        />
      )}
      {calcium && (
        <text x={CENTRE} y={CENTRE + 4} textAnchor="middle" className="fill-warn" fontSize="12">
          {withUnit(calcium.arcDeg, 'degrees')}
        </text>
      )}
    </svg>
  );
}

/** Of calcium of which nobody knows how thick it is, the degrees alone: a broken line, and no band. */
const UNKNOWN_THICKNESS = { width: 2, dashes: '2 3' } as const;

/** The arc of the calcium, its middle on top; a full circle cannot be drawn as one arc. */
function Arc({ arcDeg, radius, thickness }: NonNullable<CrossShape['calcium']>) {
  const width = thickness ?? UNKNOWN_THICKNESS.width;
  const r = radius + width / 2;
  const half = (Math.min(arcDeg, 359.9) / 2) * (Math.PI / 180);
  const at = (angle: number) => `${CENTRE + r * Math.sin(angle)} ${CENTRE - r * Math.cos(angle)}`;
  return (
    <path
      d={`M${at(-half)}A${r} ${r} 0 ${arcDeg > 180 ? 1 : 0} 1 ${at(half)}`}
      className="stroke-warn"
      strokeWidth={width}
      strokeDasharray={thickness === null ? UNKNOWN_THICKNESS.dashes : undefined}
    />
  );
}
