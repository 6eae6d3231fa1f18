import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { test as base } from './browser.ts'
import { visit } from './browser-settled.ts'
import { openHall } from './hall.ts'
import { overhear } from './onlooker.ts'

/** The `test` of browser tests, with pages of a server of its own that can be killed: `hall`, in which 12 people and 5 employers are. */
export const test = base
  .extend('hall', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
    const hall = await openHall(await mkdtemp(join(folder, 'hall-')), { people: 12, firms: 5 })
    onCleanup(hall.close)
    return hall
  })
  .extend('origin', { scope: 'file' }, ({ hall }): string => hall.origin)

/** A phone with a screen, and all that it is sent. */
export const phoneAt = async (
  openPage: (path: string, screen: object) => Promise<Page>,
  { secret }: { secret: string },
  language: 'ar' | 'ti' | 'nl',
  path: string,
) => {
  const page = await openPage('/account', { secret, language, width: 360 })
  const heard = overhear(page)
  await visit(page, path)
  return { page, heard }
}
/** The link that the desk makes for helpers or for the screen in the hall, as the path of a page. */
export const linkOf = async (desk: Page, name: string, part: string): Promise<string> => {
  await desk.getByRole('button', { name }).click()
  const { pathname, hash } = new URL(
    (await desk.getByRole('link', { name: part }).getAttribute('href')) ?? '',
  )
  return `${pathname}${hash}`
}
