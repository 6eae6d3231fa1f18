import '../styles/parts/qr.css'
import { encode } from 'uqr'

/** The dark cells of a row as one path: a square each, joined where they touch. */
const rowPath = (row: readonly boolean[], y: number): string =>
  row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('')

/** A QR code, black on white whatever the theme, with the quiet edge that cameras need. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className="qr-light" d={`M0 0h${size}v${size}H0z`} />
      <path d={data.map(rowPath).join('')} />
    </svg>
  )
}
