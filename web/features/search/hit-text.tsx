import { fold } from '../../../locales/fold.ts'

const words = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word.length > 1)

/** A text in which the words that begin like what was typed are marked. */
export function HitText({ text, typed }: { text: string; typed: string }) {
  const asked = words(typed)
  if (asked.length === 0) return text
  return text.split(/([\p{L}\p{M}\p{N}']+)/u).map((part, index) => {
    const folded = fold(part)
    const isHit = index % 2 === 1 && asked.some((word) => folded.startsWith(word))
    const key = String(index)
    return isHit ? (
      <mark key={key} className="hit">
        {part}
      </mark>
    ) : (
      part
    )
  })
}
