import type { TFunction } from 'i18next'
import type { Fault } from '#contract'

const camel = (code: string): string => code.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What the server found wrong at a JSON pointer or below it, in the words of `forms`; undefined for nothing. */
export function faultText(faults: readonly Fault[], pointer: string, t: TFunction): string | undefined {
  const found = faults.find(({ path }) => path === pointer || path.startsWith(`${pointer}/`))
  return found && t([`forms:fault.${camel(found.code)}`, 'forms:fault.custom'])
}
