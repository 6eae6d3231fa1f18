const regexMayFollow = /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|void|throw|else|do))\s*$/

/** Index just after the quoted text that starts at `start`; a quote left open ends with its line. */
function endOfString(source: string, start: number): number {
  const quote = source[start]
  let at = start + 1
  while (at < source.length && source[at] !== quote && source[at] !== '\n') at += source[at] === '\\' ? 2 : 1
  return at + 1
}

function endOfRegex(source: string, start: number): number {
  let inClass = false
  let at = start + 1
  for (; at < source.length && source[at] !== '\n'; at += 1) {
    if (source[at] === '\\') at += 1
    else if (source[at] === '[') inClass = true
    else if (source[at] === ']') inClass = false
    else if (source[at] === '/' && !inClass) return at + 1
  }
  return at
}

/** Index of the closing backtick or the next `${`, whichever comes first. */
function endOfTemplatePart(source: string, start: number): number {
  let at = start
  while (at < source.length && source[at] !== '`' && !source.startsWith('${', at))
    at += source[at] === '\\' ? 2 : 1
  return at
}

/**
 * The same text, equally long, in which comments, regular expressions and whatever stands in quotes are spaces.
 * Code inside `${}` of a template stays. Made for this project's formatted sources, not for any JavaScript.
 */
export function blank(source: string): string {
  const out = source.split('')
  const templates: number[] = []
  let depth = 0
  const wipe = (from: number, to: number): number => {
    for (let at = from; at < to && at < out.length; at += 1) if (out[at] !== '\n') out[at] = ' '
    return to
  }
  const template = (from: number): number => {
    const end = endOfTemplatePart(source, from)
    wipe(from, end)
    if (source[end] === '`') return end + 1
    templates.push(depth)
    return end + 2
  }
  let at = 0
  while (at < source.length) {
    const two = source.slice(at, at + 2)
    const one = source[at]
    if (two === '//') at = wipe(at, (source.indexOf('\n', at) + 1 || source.length + 1) - 1)
    else if (two === '/*') at = wipe(at, (source.indexOf('*/', at + 2) + 1 || source.length) + 1)
    else if (one === "'" || one === '"') at = wipe(at + 1, endOfString(source, at) - 1) + 1
    else if (one === '`') at = template(at + 1)
    else if (one === '/' && regexMayFollow.test(source.slice(Math.max(0, at - 40), at)))
      at = wipe(at, endOfRegex(source, at))
    else if (one === '}' && templates.at(-1) === depth) {
      templates.pop()
      at = template(at + 1)
    } else {
      if (one === '{') depth += 1
      if (one === '}') depth -= 1
      at += 1
    }
  }
  return out.join('')
}
