const word = String.raw`\p{Script=Latin}(?:[\p{Script=Latin}\d.@/-]*[\p{Script=Latin}\d])?`
const latinRuns = new RegExp(`(${word}(?: ${word})*)`, 'u')
const otherScript = /\p{Script=Arabic}|\p{Script=Ethiopic}/u

type IsolatedProps = {
  text: string
  /** Its language, where that is not the page's. */
  lang?: string | undefined
}

/** A sentence in another script with its Latin codes (A2, VCA) set apart, so that they neither turn nor turn others. */
export function Isolated({ text, lang }: IsolatedProps) {
  if (lang !== undefined) return <bdi lang={lang}>{text}</bdi>
  if (!otherScript.test(text)) return text
  const runs = text.split(latinRuns)
  if (runs.length === 1) return text
  // One element round the sentence: in a row or a grid each part would otherwise stand for itself.
  return (
    <span>{runs.map((run, index) => (index % 2 === 1 ? <bdi key={String(index)}>{run}</bdi> : run))}</span>
  )
}
