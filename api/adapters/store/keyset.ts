import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { InvalidCursorError, InvalidQueryError } from './errors.ts'

/** The sort values of the last record of a page and its id: where the next page begins. */
export type Place = readonly (string | number)[]

/** Cursors of one list's pages. */
export type PageCursors = { write(place: Place): string; read(cursor: string): Place }

const ivLength = 12
const tagLength = 16

/**
 * Cursors of pages, which stand in addresses while a record's sort values may be somebody's name: sealed with a secret of the
 * store's own, and for one list only.
 * @param list what the cursors belong to: the collection and how it is sorted
 */
export const pageCursors = (secret: string, list: string): PageCursors => {
  const key = createHash('sha256').update(`${secret} ${list}`).digest()
  return {
    write: (place) => {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      const sealed = [iv, cipher.update(JSON.stringify(place), 'utf8'), cipher.final(), cipher.getAuthTag()]
      return Buffer.concat(sealed).toString('base64url')
    },
    read: (cursor) => {
      const bytes = Buffer.from(cursor, 'base64url')
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength), {
          authTagLength: tagLength,
        })
        decipher.setAuthTag(bytes.subarray(-tagLength))
        const open = [decipher.update(bytes.subarray(ivLength, -tagLength)), decipher.final()]
        return JSON.parse(Buffer.concat(open).toString('utf8'))
      } catch (cause) {
        throw new InvalidCursorError('Not the cursor of a page of this list', { cause })
      }
    },
  }
}

/** The place of a record in a list, by its values at the paths that the list is sorted by. */
export const placeOf = (values: readonly unknown[]): Place => {
  const place = values.filter((value) => typeof value === 'string' || typeof value === 'number')
  if (place.length < values.length)
    throw new InvalidQueryError('Pages need a string or number in each record to sort by')
  return place
}
