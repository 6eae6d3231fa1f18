/** Where the Dutch national plane (EPSG:28992) has its middle: Amersfoort. */
const middle = { lat: 52.1551744, lon: 5.38720621, x: 155_000, y: 463_000 }

/** Terms `[power of latitude, power of longitude, metres]` of the published series, good to about a metre. */
const xTerms = [
  [0, 1, 190094.945],
  [1, 1, -11832.228],
  [2, 1, -114.221],
  [0, 3, -32.391],
  [1, 0, -0.705],
  [3, 1, -2.34],
  [1, 3, -0.608],
  [0, 2, -0.008],
  [2, 3, 0.148],
] as const
const yTerms = [
  [1, 0, 309056.544],
  [0, 2, 3638.893],
  [2, 0, 73.077],
  [1, 2, -157.984],
  [3, 0, 59.788],
  [0, 1, 0.433],
  [2, 2, -6.439],
  [1, 1, -0.032],
  [0, 4, 0.092],
  [1, 4, -0.054],
] as const

/** The way back: `[power of x, power of y, seconds of arc]` by 100 km from the middle. */
const latTerms = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
] as const
const lonTerms = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
] as const

/** Degrees of WGS 84 for metres on the Dutch national plane, by the same source, good to about a metre. */
export function toDegrees({ x, y }: { x: number; y: number }): { lat: number; lon: number } {
  const east = (x - middle.x) / 100_000
  const north = (y - middle.y) / 100_000
  const sum = (terms: typeof latTerms | typeof lonTerms) =>
    terms.reduce((total, [p, q, seconds]) => total + seconds * east ** p * north ** q, 0)
  return { lat: middle.lat + sum(latTerms) / 3600, lon: middle.lon + sum(lonTerms) / 3600 }
}

/**
 * Whole metres on the Dutch national plane for degrees of WGS 84.
 * Source: Schreutelkamp and Strang van Hees, "Benaderingsformules voor de transformatie tussen RD- en
 * WGS84-kaartcoördinaten", 2001. Valid within the Netherlands.
 */
export function toPlane(lat: number, lon: number): { x: number; y: number } {
  const north = 0.36 * (lat - middle.lat)
  const east = 0.36 * (lon - middle.lon)
  const sum = (terms: typeof xTerms | typeof yTerms) =>
    terms.reduce((total, [p, q, metres]) => total + metres * north ** p * east ** q, 0)
  return { x: Math.round(middle.x + sum(xTerms)), y: Math.round(middle.y + sum(yTerms)) }
}
