import { type Config, publicUrl } from '../../config.ts'
import { openIdentity } from './openid.ts'
import type { IdentityPort } from './port.ts'

/** Where an organisation sends browsers back to, below the address of this server. */
const back = '/sign-in/work'

type Work = { identity: IdentityPort; domains: readonly string[]; isOnly: boolean }

/** Where people reach this server, and the organisation's own sign-in of staff that sends them back there; null where none is set. */
export const chooseIdentity = (config: Config): { publicUrl: string; work: Work | null } => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = config
  const own = publicUrl(config)
  if (!issuer || !clientId || !clientSecret) return { publicUrl: own, work: null }
  const identity = openIdentity({ issuer, clientId, clientSecret, redirectUri: `${own}${back}` })
  const work = { identity, domains: config.OIDC_DOMAINS ?? [], isOnly: config.OIDC_STAFF === 'only' }
  return { publicUrl: own, work }
}
