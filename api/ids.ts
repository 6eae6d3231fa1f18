import { createHash, randomBytes } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const base32 = (bytes: Uint8Array) =>
  Array.from(bytes.subarray(0, 26), (byte) => alphabet[byte & 31]).join('')

/** A new id: the type's prefix and 26 random base32 characters (130 bits). */
export const newId = (prefix: string): string => `${prefix}-${base32(randomBytes(26))}`

/** A secret to hand out, 256 bits as 43 characters. Only what `idOfSecret` makes of it is ever stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** The id under which the record of a secret is kept; does not lead back to the secret. */
export const idOfSecret = (prefix: string, secret: string): string =>
  `${prefix}-${base32(createHash('sha256').update(`${prefix}|${secret}`).digest())}`
