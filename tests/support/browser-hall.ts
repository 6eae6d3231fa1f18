import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { test as base } from './browser.ts'
import type { Screen } from './browser-screen.ts'
import { openHall } from './hall.ts'
import { type Heard, overhear } from './onlooker.ts'

/** The `test` of browser tests, with pages of a server of its own that can be killed: `hall`, in which 12 people and 5 employers are. */
export const test = base
  .extend('hall', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
    const hall = await openHall(await mkdtemp(join(folder, 'hall-')), { people: 12, firms: 5 })
    onCleanup(hall.close)
    return hall
  })
  .extend('origin', { scope: 'file' }, ({ hall }): string => hall.origin)

/** A page at a path, and all that it is sent. */
export const overheardAt = async (
  openPage: (path: string, screen: Screen) => Promise<Page>,
  path: string,
  screen: Screen,
) => {
  let heard: Heard = []
  const opened = (page: Page) => {
    heard = overhear(page)
  }
  const page = await openPage(path, { ...screen, opened })
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
