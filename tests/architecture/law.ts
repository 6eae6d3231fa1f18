import type { SourceFile } from './source.ts'

/** Path and text of a made-up file. */
export type Sample = [path: string, text: string]

/** One rule of the house. It carries its reason, and samples that prove it can fail. */
export type Law = {
  name: string
  why: string
  /** The faults of one file, in words; none when it keeps the law. */
  faults: (file: SourceFile) => string[]
  bad: Sample[]
  good: Sample[]
}

/** Faults of `pattern` in `text`, each with its line: "12: new Date()". */
export function hits(text: string, pattern: RegExp): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(line)
    return found ? [`line ${index + 1}: ${found[0].trim()}`] : []
  })
}
