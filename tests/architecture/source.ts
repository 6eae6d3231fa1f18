import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blank } from './blank.ts'

export const root = join(import.meta.dirname, '../..')

export type Import = {
  /** As written: './x.ts', '#contract', 'zod'. */
  from: string
  /** Path in the project ('api/contract.ts'), or the package ('zod', '@fastify/static', 'node:fs'). */
  target: string
  /** Whether the target is a file of this project. */
  own: boolean
  typeOnly: boolean
  /** `export … from`. */
  reExport: boolean
}

export type SourceFile = {
  path: string
  text: string
  /** The text without comments and without what stands in quotes, equally long. */
  bare: string
  imports: Import[]
}

const doors: Record<string, string> = {
  '#contract': 'api/contract.ts',
  '#contract-faults': 'api/contract-faults.ts',
  '#matcher': 'matcher/index.ts',
  '#seed': 'seed/index.ts',
}

function target(path: string, from: string): { target: string; own: boolean } {
  if (from.startsWith('.')) return { target: join(path, '..', from), own: true }
  if (from.startsWith('#codes/')) return { target: `api/features/${from.slice(7)}/codes.ts`, own: true }
  if (from.startsWith('#contract/'))
    return { target: `api/features/${from.slice(10)}/contract.ts`, own: true }
  if (from.startsWith('#endpoints/'))
    return { target: `api/features/${from.slice(11)}/contract-endpoints.ts`, own: true }
  const door = doors[from]
  if (door !== undefined) return { target: door, own: true }
  const parts = from.split('/')
  return { target: parts.slice(0, from.startsWith('@') ? 2 : 1).join('/'), own: false }
}

const statement = /\b(import|export)\b(\s+type\b)?(?:[\w*{}\s,$]+?\bfrom\s*|\s*\(?\s*)(['"])([^'"\n]+)\3/g

/** Reads one file; only .ts and .tsx have code. */
export function parse(path: string, text: string): SourceFile {
  if (!/\.tsx?$/.test(path)) return { path, text, bare: text, imports: [] }
  const bare = blank(text)
  const imports = [...text.matchAll(statement)]
    .filter((found) => bare.startsWith(found[1]!, found.index))
    .map((found) => ({
      from: found[4]!,
      ...target(path, found[4]!),
      typeOnly: found[2] !== undefined,
      reExport: found[1] === 'export',
    }))
  return { path, text, bare, imports }
}

const skipped = /(^|\/)(node_modules|\.git|\.data|\.cache|dist|coverage|out)$/

/** Every file that belongs to the project, by path from its root. */
export function paths(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (skipped.test(path)) return []
    return entry.isDirectory() ? paths(path) : [path]
  })
}

export const isTest = (path: string): boolean => path.startsWith('tests/')

/** All sources: TypeScript and style sheets. */
export function sources(): SourceFile[] {
  return paths()
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8')))
}
