/** A stretch of text in one language, short enough for every device to say to its end. */
export type Spoken = { language: string; text: string }

/** What is seen but not read out: pictures, lists to choose from, and what stands there for screen readers only. */
const silent =
  'script, style, svg, select, textarea, input, .sr, [aria-hidden="true"], [hidden], [inert], .listen'
/** Text on either side of these is a sentence of its own. */
const parts = 'p, li, h1, h2, h3, h4, label, button, legend, td, th, dt, dd, div, section, a'
const longest = 180

/** Sentences, and clauses of those that are too long. */
function cut(text: string): string[] {
  const sentences = text.match(/[^.!?؟።፧]+[.!?؟።፧]*\s*/gu) ?? []
  return sentences.flatMap((sentence) =>
    sentence.length <= longest ? [sentence] : (sentence.match(/.{1,180}(?:\s|$)/gu) ?? [sentence]),
  )
}

/** The texts that are seen inside an element, in order, each with its own language. */
export function spokenIn(root: Element, language: string): Spoken[] {
  const found: (Spoken & { part: Element | null })[] = []
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.parentElement
    const text = (node.textContent ?? '').replaceAll(/\s+/g, ' ')
    if (!at || text.trim() === '' || at.closest(silent) || !at.checkVisibility()) continue
    const own = at.closest('[lang]')?.getAttribute('lang')?.split('-')[0] ?? language
    const part = at.closest(parts)
    const last = found.at(-1)
    if (last && last.language === own && last.part === part) last.text += text
    else found.push({ language: own, text, part })
  }
  return found.flatMap(({ language: own, text }) =>
    cut(text.trim()).map((sentence) => ({ language: own, text: sentence.trim() })),
  )
}
