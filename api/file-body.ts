/** A body that is a file, sent whole or in the part that was asked for. */
export class FileBody {
  readonly bytes: Buffer
  readonly type: string
  constructor(bytes: Buffer, type: string) {
    this.bytes = bytes
    this.type = type
  }
  /** The first and the last byte that a Range header asks for; null for all of it, `none` for what is not there. */
  partOf(range: string | undefined): { first: number; last: number } | 'none' | null {
    const [, from = '', until = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
    if (from === '' && until === '') return null
    const end = this.bytes.length - 1
    const first = from === '' ? Math.max(0, this.bytes.length - Number(until)) : Number(from)
    const last = from === '' || until === '' ? end : Math.min(end, Number(until))
    return first > end || last < first ? 'none' : { first, last }
  }
}
