import type { Configuration } from 'openid-client'
import { z } from 'zod'
import { type Identity, type IdentityChecks, IdentityError, type IdentityPort } from './port.ts'

type Settings = {
  issuer: string
  clientId: string
  clientSecret: string
  /** Where the organisation sends browsers back to. */
  redirectUri: string
}

/** How long the organisation may take to answer, in seconds. */
const patience = 10
const scope = 'openid email'

// Microsoft Entra ID sends no `email_verified`; its own claim says that the domain of the address is the organisation's.
const claims = z.object({
  iss: z.string(),
  sub: z.string().min(1),
  email: z.email().nullish().catch(null),
  email_verified: z
    .union([z.boolean(), z.literal('true')])
    .nullish()
    .catch(null),
  xms_edov: z
    .union([z.boolean(), z.literal(['1', 'true']), z.literal(1)])
    .nullish()
    .catch(null),
})

const identityOf = (told: unknown): Identity => {
  const { iss, sub, email, email_verified: isVerified, xms_edov: isOfDomain } = claims.parse(told)
  const isProved = [isVerified, isOfDomain].some((one) => one !== false && one !== null && one !== undefined)
  return { issuer: iss, subject: sub, email: email?.toLowerCase() ?? null, isProved }
}

/** An organisation's sign-in by OpenID Connect: authorization code with PKCE, `state` and `nonce`; its signature is checked. */
export const openIdentity = ({ issuer, clientId, clientSecret, redirectUri }: Settings): IdentityPort => {
  let known: Promise<Configuration> | null = null
  const load = () => import('openid-client')

  const discover = async (): Promise<Configuration> => {
    const client = await load()
    const byPost = client.ClientSecretPost(clientSecret)
    const byHeader = client.ClientSecretBasic(clientSecret)
    const http = new URL(issuer).protocol === 'http:' ? [client.allowInsecureRequests] : []
    return client.discovery(
      new URL(issuer),
      clientId,
      { client_secret: clientSecret },
      (server, ...rest) => {
        const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
        return (ways.includes('client_secret_post') ? byPost : byHeader)(server, ...rest)
      },
      { execute: [client.enableNonRepudiationChecks, ...http], timeout: patience },
    )
  }

  /** What the organisation says of its sign-in, asked once; again where it did not answer. */
  const configuration = async (): Promise<Configuration> => {
    known ??= discover()
    return known.catch((error: unknown) => {
      known = null
      throw new IdentityError('down', error)
    })
  }

  /** Whether the organisation could not be asked, or could not answer: not a word on who somebody is. */
  const isDown = async (error: unknown): Promise<boolean> => {
    const client = await load()
    if (error instanceof client.ResponseBodyError) return error.status >= 500
    if (error instanceof TypeError) return true
    if (!(error instanceof client.ClientError)) return false
    const { cause, code } = error
    return code === 'OAUTH_TIMEOUT' || (cause instanceof Response && cause.status >= 500)
  }

  const identify = async (server: Configuration, answer: string, checks: IdentityChecks) => {
    const client = await load()
    const back = new URL(redirectUri)
    back.search = answer
    const tokens = await client.authorizationCodeGrant(server, back, {
      expectedState: checks.state,
      expectedNonce: checks.nonce,
      pkceCodeVerifier: checks.verifier,
      idTokenExpected: true,
    })
    const told = identityOf(tokens.claims())
    if (told.email !== null || !server.serverMetadata().userinfo_endpoint) return told
    const more = await client.fetchUserInfo(server, tokens.access_token, told.subject)
    return identityOf({ ...more, iss: told.issuer })
  }

  return {
    async begin({ state, nonce, verifier }) {
      const server = await configuration()
      const client = await load()
      const address = client.buildAuthorizationUrl(server, {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return address.href
    },

    async finish(answer, checks) {
      const server = await configuration()
      try {
        return await identify(server, answer, checks)
      } catch (error) {
        throw new IdentityError((await isDown(error)) ? 'down' : 'refused', error)
      }
    },
  }
}
