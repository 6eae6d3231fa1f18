import { describe, expect, test } from 'vitest'
import {
  centsIn,
  emailPattern,
  isLegible,
  isMisleading,
  keptCode,
  keptEmail,
  keptKvk,
  keptLine,
  keptPhone,
  keptPostcode,
  keptProse,
  kvkPattern,
  phonePattern,
  postcodePattern,
  wholeNumberIn,
} from '../../locales/typed.ts'

const isolate = (text: string) => `\u202a${text}\u202c`

test.each([
  ['  Nour\u00a0 Haddad ', 'Nour Haddad'],
  ['\u200fنور الأحمد\u200f', 'نور الأحمد'],
  ['e\u0301lan', 'élan'],
  ['one\r\ntwo\u2028three', 'one two three'],
  ['\u202bWord\u202c', 'Word'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
])('one line %j is kept as %j', (typed, kept) => expect(keptLine(typed)).toBe(kept))

test('several lines keep their line ends, written in one way', () =>
  expect(keptProse(' one\r\ntwo\u2028three\n')).toBe('one\ntwo\nthree'))

test.each(['\u200b', '\u200f', '\u00ad', '\u3164', '\u2800', '\u115f', '\u{e0041}', '—', ''])(
  'there is nothing to read in %j',
  (typed) => expect(isLegible(keptLine(typed))).toBe(false),
)
test.each(['O’Neil', 'ኪ', 'ب', '7'])('%s can be read', (typed) => expect(isLegible(typed)).toBe(true))

test.each(['a\u202eb', 'a\u2066b', 'a\u0000b', 'a\ud800b', 'a\ufffdb', 'a\u{e0041}b', '\u202eab'])(
  '%j misleads',
  (typed) => expect(isMisleading(keptLine(typed))).toBe(true),
)
test.each(['one\ntwo', 'می\u200cخواهم', '👩‍🍳'])('%j does not mislead', (typed) =>
  expect(isMisleading(keptProse(typed))).toBe(false),
)

describe('a telephone number', () => {
  test.each([
    ['٠٦١٢٣٤٥٦٧٨', '0612345678'],
    ['۰۶۱۲۳۴۵۶۷۸', '0612345678'],
    [isolate('+31 6 1234 5678'), '+31 6 1234 5678'],
    ['\u200e06 1234\u00a05678\ufe0d', '06 1234 5678'],
    ['038–123 45 67', '038-123 45 67'],
    ['06.12345678', '06 12345678'],
    ['038-1234567 ext. 12', '038-1234567 ext 12'],
    ['038-1234567, tst 12', '038-1234567 ext 12'],
    ['+31 (0)38 1234567', '+31 (0)38 1234567'],
    ['tel:+31612345678', '+31612345678'],
  ])('%j is kept as %s', (typed, kept) => {
    expect(keptPhone(typed)).toBe(kept)
    expect(kept).toMatch(phonePattern)
  })
  test.each(['------', '      ', '(((((()', '12345', 'abc', '0612345678901234'])('%j is none', (typed) =>
    expect(keptPhone(typed)).not.toMatch(phonePattern),
  )
})

test.each(['8031', '8031AB', '8031 ab', ' 8031', '٨٠٣١', 'NL-8031 AB', '8031\u00a0AB', '\u200e8031\u200e'])(
  'the postcode %j is 8031',
  (typed) => expect(keptPostcode(typed)).toBe('8031'),
)
test.each(['803', '0803', '80311', '8031 A', 'Zwolle'])('%s is no postcode', (typed) =>
  expect(keptPostcode(typed)).not.toMatch(postcodePattern),
)

test.each([
  ['1234 5678', '12345678'],
  ['١٢٣٤٥٦٧٨', '12345678'],
  ['1234567', '01234567'],
  ['KvK: 12.34.56.78', '12345678'],
])('the number of the Chamber %s is %s', (typed, kept) => expect(keptKvk(typed)).toBe(kept))
test.each(['123456', '123456789', '1234567a'])('%s is no number of the Chamber', (typed) =>
  expect(keptKvk(typed)).not.toMatch(kvkPattern),
)

test.each(['١٢٣٤٥٦', '123 456', '123-456', '\u202a123456\u202c'])('the code %j is 123456', (typed) =>
  expect(keptCode(typed)).toBe('123456'),
)

describe('an address for mail', () => {
  test.each([
    [' a@b.nl ', 'a@b.nl'],
    ['a@müller.de', 'a@xn--mller-kva.de'],
    ['josé@example.nl', 'josé@example.nl'],
    ['a@example.xn--p1ai', 'a@example.xn--p1ai'],
    ['a&b@example.nl', 'a&b@example.nl'],
    ["o'neil+work@example.nl", "o'neil+work@example.nl"],
    ['mailto:a@b.nl', 'a@b.nl'],
    ['\u200ea@b.nl\u200e', 'a@b.nl'],
    ['a@مثال.إختبار', 'a@xn--mgbh0fb.xn--kgbechtv'],
  ])('%j is kept as %s', (typed, kept) => {
    expect(keptEmail(typed)).toBe(kept)
    expect(kept).toMatch(emailPattern)
  })
  test.each(['fatma@debrug', 'fatma', '@b.nl', 'a b@c.nl', 'a..b@c.nl', 'a@b@c.nl', 'a@1.2.3.4', 'a@-b.nl'])(
    '%s is none',
    (typed) => expect(keptEmail(typed)).not.toMatch(emailPattern),
  )
})

test.each([
  ['14.50', 1450],
  ['14,5', 1450],
  ['€ 14,50', 1450],
  ['14,50 euro', 1450],
  ['EUR 14,-', 1400],
  ['1.450,00', 145_000],
  ['1,450.00', 145_000],
  ['1 450,00', 145_000],
  ['2.400', 240_000],
  ['١٤٫٥٠', 1450],
  ['١٬٤٥٠٫٠٠', 145_000],
  ['يورو ١٤', 1400],
  ['0,05', 5],
  ['', null],
  ['-14', null],
  ['14,555', null],
  ['14 50', null],
  ['about 15', null],
  ['14,50 per uur', null],
])('"%s" is %s cents', (typed, cents) => expect(centsIn(typed)).toBe(cents))

test.each([
  ['24', 24],
  ['٢٤', 24],
  ['፳፬', 24],
  [' 24\u200f', 24],
  ['12,5', null],
  ['12.5', null],
  ['-5', null],
  ['36-40', null],
  ['1e3', null],
  ['', null],
])('"%s" is the whole number %s', (typed, number) => expect(wholeNumberIn(typed)).toBe(number))
