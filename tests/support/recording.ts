/** The time of a WebM cluster, in milliseconds. */
const clusterAt = (time: number): Buffer => {
  const head = Buffer.from([
    0x1f, 0x43, 0xb6, 0x75, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xe7, 0x83,
  ])
  const at = Buffer.alloc(3)
  at.writeUIntBE(time, 0, 3)
  return Buffer.concat([head, at, Buffer.alloc(40, 7)])
}

/** The head of a WebM file and a cluster that begins at a second: what the server looks at of a recording. */
export const recordingUntil = (second: number): Buffer =>
  Buffer.concat([
    Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84]),
    Buffer.from('webm'),
    Buffer.alloc(40),
    clusterAt(second * 1000),
  ])

/** A recording of a second. */
export const aRecording = recordingUntil(0)
