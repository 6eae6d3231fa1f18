const word = String.raw`\p{Script=Latin}(?:[\p{Script=Latin}\d.@/-]*[\p{Script=Latin}\d])?`
const latinRuns = new RegExp(`(${word}(?: ${word})*)`, 'u')
const otherScript = /\p{Script=Arabic}|\p{Script=Ethiopic}/u

/** A sentence in another script with its Latin codes (A2, VCA) set apart, so that they neither turn nor turn others. */
export function Isolated({ text }: { text: string }) {
  if (!otherScript.test(text)) return text
  return text
    .split(latinRuns)
    .map((run, index) => (index % 2 === 1 ? <bdi key={String(index)}>{run}</bdi> : run))
}
