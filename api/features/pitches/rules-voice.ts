/** The longest recording, in seconds and in bytes. */
export const mostSeconds = 90
export const mostBytes = 2 * 1024 * 1024

const ebml = Buffer.from([0x1a, 0x45, 0xdf, 0xa3])
const cluster = Buffer.from([0x1f, 0x43, 0xb6, 0x75])
const timecode = 0xe7
/** How far into a cluster its time stands. */
const clusterHead = 16

/** Which container a recording really is, by its first bytes; null for one that no browser records. */
export const containerOf = (bytes: Buffer): 'audio/webm' | 'audio/mp4' | null => {
  if (bytes.subarray(0, 4).equals(ebml)) return bytes.subarray(0, 64).includes('webm') ? 'audio/webm' : null
  return bytes.subarray(4, 8).toString('latin1') === 'ftyp' ? 'audio/mp4' : null
}

/** When the last part of a WebM recording begins, in whole seconds; 0 where it has no parts. */
export const lastSecondOf = (bytes: Buffer): number => {
  const at = bytes.lastIndexOf(cluster)
  if (at < 0) return 0
  const head = bytes.subarray(at + 4, at + 4 + clusterHead)
  const mark = head.indexOf(timecode)
  const size = (head[mark + 1] ?? 0x80) & 0x7f
  if (mark < 0 || size === 0 || size > 6 || mark + 2 + size > head.length) return 0
  return Math.floor(head.readUIntBE(mark + 2, size) / 1000)
}
