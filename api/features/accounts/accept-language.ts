import { type UiLanguage, uiLanguages } from '../../contract.ts'

const isOurs = (tag: string): tag is UiLanguage => (uiLanguages as readonly string[]).includes(tag)

/** The language of ours that a reader wants most (Accept-Language, RFC 9110); English when none is wanted. */
export const languageFor = (header: string | undefined): UiLanguage => {
  const wanted = (header ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
    const language = tag.split('-')[0] ?? ''
    return isOurs(language) && Number(q) > 0 ? [{ language, q: Number(q) }] : []
  })
  return wanted.sort((a, b) => b.q - a.q)[0]?.language ?? 'en'
}
