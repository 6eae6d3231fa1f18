const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A name for a new thing, made here so that sending it twice makes it once: `prefix-` and 26 base32 characters. */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(26))
  return `${prefix}-${Array.from(bytes, (byte) => alphabet[byte % 32]).join('')}`
}
