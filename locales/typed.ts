const units = 0x1369
const tens = 0x1372

/** The number that a Ge'ez numeral stands for: units and tens add up, ፻ (100) and ፼ (10,000) multiply what is before them. */
export function readGeezNumber(numeral: string): string {
  let total = 0
  let pending = 0
  for (const sign of numeral) {
    const code = sign.codePointAt(0)!
    if (code < tens) pending += code - units + 1
    else if (code < tens + 9) pending += (code - tens + 1) * 10
    else if (code === tens + 9) pending = (pending || 1) * 100
    else {
      total = (total + pending || 1) * 10_000
      pending = 0
    }
  }
  return String(total + pending)
}

/** Numbers in Western digits, whether they are typed in Arabic, Persian, full-width or Ge'ez ones. */
export const westernDigits = (text: string): string =>
  text
    // Each of these blocks begins at a multiple of sixteen.
    .replace(/[٠-٩۰-۹０-９]/gu, (digit) => String(digit.codePointAt(0)! % 16))
    .replace(/[\u1369-\u137c]+/gu, readGeezNumber)

// Overrides are left where they are, so that they are seen and refused.
const unseen = String.raw`(?![\u202d\u202e])[\p{Default_Ignorable_Code_Point}\p{Cf}]`
const allUnseen = new RegExp(unseen, 'gu')
const edges = new RegExp(String.raw`^(?:${unseen}|\s)+|(?:${unseen}|\s)+$`, 'gu')
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/gu
const spaces = /[\p{Zs}\t\n]+/gu
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu

/** Several lines as they are kept: composed letters, plain line ends, nothing unseen around them. */
export const keptProse = (typed: string): string =>
  typed.normalize('NFC').replace(lineEnds, '\n').replace(edges, '')

/** One line as it is kept: as `keptProse`, with single plain spaces. */
export const keptLine = (typed: string): string => keptProse(typed).replace(spaces, ' ')

/** Whether a text holds what misleads its reader: control characters, direction marks that reorder it, unreadable bytes, tags. */
export const isMisleading = (text: string): boolean =>
  /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufffd\u{e0000}-\u{e007f}]/u.test(text) || !text.isWellFormed()

/** Whether there is anything to read in a text: one letter or number that can be seen. */
export const isLegible = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(allUnseen, ''))

/** What is typed into a field for a number or an address: Western digits, plain spaces and dashes, nothing unseen. */
const plain = (typed: string): string =>
  westernDigits(typed.normalize('NFC'))
    .replace(allUnseen, '')
    .replace(dashes, '-')
    .replace(/\s+/gu, ' ')
    .trim()

const extension = / ?(?:,|;)? ?(?:ext(?:ension)?|tst|toestel|x|#|تحويلة|داخلي)\.? ?(\d{1,6})$/iu

/** A telephone number: 6 to 15 digits with signs between them, and perhaps an extension. */
export const phonePattern = /^\+?(?:[ ()-]{0,3}\d){6,15}(?: ext \d{1,6})?$/
/** A telephone number as it is kept; what is none stays as it was typed. */
export const keptPhone = (typed: string): string => {
  const text = plain(typed.replace(/^\s*tel:/iu, ''))
  const [, inside] = extension.exec(text) ?? []
  const number = text.replace(extension, '').replace(/[./]/g, ' ').replace(/ {2,}/g, ' ').trim()
  return inside === undefined ? number : `${number} ext ${inside}`
}

/** The four digits of a Dutch postcode. */
export const postcodePattern = /^[1-9]\d{3}$/
/** The four digits of a postcode, with or without its letters; what is none stays as it was typed. */
export const keptPostcode = (typed: string): string => {
  const text = plain(typed)
  return /^(?:NL[ -]?)?([1-9]\d{3}) ?(?:[a-z]{2})?$/iu.exec(text)?.[1] ?? text
}

/** A number of the Chamber of Commerce: eight digits. */
export const kvkPattern = /^\d{8}$/
/** A number of the Chamber of Commerce; a spreadsheet has taken the first zero off one of seven. */
export const keptKvk = (typed: string): string => {
  const text = plain(typed).replace(/^kvk[ :-]*/iu, '')
  const digits = text.replace(/[ .-]/g, '')
  if (!/^\d+$/.test(digits)) return text
  return digits.length === 7 ? `0${digits}` : digits
}

/** A one-time code: its digits without what stands between them. */
export const keptCode = (typed: string): string => plain(typed).replace(/[ -]/g, '')

/** An address for mail, its domain in the letters of the network. */
export const emailPattern =
  /^[^\s"(),:;<>@[\]\\.]{1,64}(?:\.[^\s"(),:;<>@[\]\\.]{1,64}){0,9}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,9}(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i
/** An address for mail as it is kept: a domain such as müller.de becomes what the network calls it. */
export const keptEmail = (typed: string): string => {
  const text = plain(typed)
    .replace(/^mailto:/iu, '')
    .replace('＠', '@')
  const at = text.lastIndexOf('@')
  const domain = text.slice(at + 1)
  if (at < 1 || !/[^ -~]/u.test(domain) || /[\s/\\?#:%]/u.test(domain)) return text
  const address = `http://${domain}`
  return URL.canParse(address) ? `${text.slice(0, at)}@${new URL(address).hostname}` : text
}

/** A day as `YYYY-MM-DD`, also from the digits of three scripts; what is none stays as it was typed. */
export const keptDay = (typed: string): string => plain(typed)

const currency = /€|\bEUR(?:O'?S?)?\b|يورو|ዩሮ|ኤውሮ/giu
const dutchAmount = /^(\d{1,7}|\d{1,3}(?:[. ']\d{3})+)(?:,(\d{0,2}|-{1,2}))?$/
const englishAmount = /^(\d{1,7}|\d{1,3}(?:[, ']\d{3})+)\.(\d{0,2})$/

/** Cents of an amount as people write it; null for what is none, or could be two. */
export const centsIn = (typed: string): number | null => {
  const text = plain(typed).replace(currency, '').replace(/٫/gu, ',').replace(/[٬’]/gu, "'").trim()
  const [, euros, decimals = ''] = dutchAmount.exec(text) ?? englishAmount.exec(text) ?? []
  if (euros === undefined) return null
  const cents = Number(euros.replace(/\D/g, '')) * 100 + Number(decimals.replace(/-/g, '').padEnd(2, '0'))
  return cents > 100_000_000 ? null : cents
}

/** The whole number that somebody typed; null for what is none. */
export const wholeNumberIn = (typed: string): number | null => {
  const text = plain(typed)
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
