import type { Role } from '#contract'
import type { SessionAnswer } from '#contract/accounts'
import { paths } from './paths.ts'

/** The first page that a membership opens; a role without pages has none. */
const homes: { [role in Role]?: (one: SessionAnswer['memberships'][number]) => string } = {
  jobhunter: ({ region }) => paths.today.to({ region }),
  coordinator: ({ region }) => paths.region.to({ region }),
  employer: ({ region, employer }) => paths.work.to({ region, employer: employer ?? '' }),
  person: () => paths.me.to(),
}

/** The first page of who is signed in: of who has several roles, the one with the most to do. */
export function homeOf(session: SessionAnswer | undefined): string {
  for (const [role, home] of Object.entries(homes)) {
    const held = session?.memberships.find((one) => one.role === role)
    if (held) return home(held)
  }
  const helped = session?.helps[0]
  return helped ? paths.eventDoor.to(helped) : paths.landing.to()
}
