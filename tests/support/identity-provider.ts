import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import Fastify from 'fastify'
import { onTestFinished } from 'vitest'

type Person = { sub: string; email?: string; email_verified?: boolean; xms_edov?: boolean }
type Asked = { challenge: string; nonce: string; back: string; person: Person }

/** Made once: a key costs more than all else here. */
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
const client = { id: 'werkbrug', secret: 'between the two servers' }
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

const tokenOf = (claims: object, key: KeyObject) => {
  const said = `${base64({ alg: 'RS256', kid: 'one' })}.${base64(claims)}`
  return `${said}.${sign('sha256', Buffer.from(said), key).toString('base64url')}`
}

/**
 * An organisation's sign-in by OpenID Connect on a free port: it gives codes that work once, with the verifier of the challenge,
 * to the client it knows. Whoever comes to its page is `person`; `says` is what its tokens say otherwise than they should.
 */
export const openIdentityProvider = async (person: Person) => {
  const codes = new Map<string, Asked>()
  const state = { person, says: {} as object, isDown: false, isForged: false, asksByPost: true }
  const app = Fastify()
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  app.addHook('onRequest', async (_, reply) => {
    if (state.isDown) return reply.code(503).send({ error: 'down' })
  })
  let origin = ''
  const issuer = () => origin
  app.get('/.well-known/openid-configuration', () => ({
    issuer: issuer(),
    authorization_endpoint: `${issuer()}/authorize`,
    token_endpoint: `${issuer()}/token`,
    jwks_uri: `${issuer()}/jwks`,
    response_types_supported: ['code'],
    ...(state.asksByPost && { token_endpoint_auth_methods_supported: ['client_secret_post'] }),
  }))
  app.get('/jwks', () => ({
    keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
  }))
  app.get<{ Querystring: Record<string, string> }>('/authorize', ({ query }, reply) => {
    const { redirect_uri: back = '', nonce = '', code_challenge: challenge = '' } = query
    if (
      query.client_id !== client.id ||
      query.code_challenge_method !== 'S256' ||
      !query.scope?.includes('openid')
    )
      return reply.code(400).send({ error: 'invalid_request' })
    const code = `code-${codes.size}-${nonce.slice(0, 8)}`
    codes.set(code, { challenge, nonce, back, person: state.person })
    return reply.redirect(`${back}?${new URLSearchParams({ code, state: query.state ?? '' })}`)
  })
  app.post<{ Body: Record<string, string> }>('/token', ({ body, headers }, reply) => {
    const byHeader = `Basic ${Buffer.from(`${client.id}:${encodeURIComponent(client.secret).replaceAll('%20', '+')}`).toString('base64')}`
    const isKnown = state.asksByPost
      ? body.client_id === client.id && body.client_secret === client.secret
      : headers.authorization === byHeader
    if (!isKnown) return reply.code(401).send({ error: 'invalid_client' })
    const asked = codes.get(body.code ?? '')
    codes.delete(body.code ?? '')
    const challenge = createHash('sha256')
      .update(body.code_verifier ?? '')
      .digest('base64url')
    if (!asked || asked.challenge !== challenge || asked.back !== body.redirect_uri)
      return reply.code(400).send({ error: 'invalid_grant' })
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer(), aud: client.id, iat: now, exp: now + 300, nonce: asked.nonce }
    const key = state.isForged ? stranger.privateKey : keys.privateKey
    return {
      access_token: 'nothing to read with',
      token_type: 'Bearer',
      id_token: tokenOf({ ...claims, ...asked.person, ...state.says }, key),
    }
  })
  origin = await app.listen({ port: 0, host: '127.0.0.1' })
  onTestFinished(() => app.close())
  return {
    ...{ state, issuer: issuer(), client },
    settings: {
      OIDC_ISSUER: issuer(),
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      OIDC_DOMAINS: 'gemeente.nl, werkplein.nl',
    },
    /** What stands behind the question mark where its page sends a browser back to. */
    async visit(address: string): Promise<string> {
      const answer = await fetch(address, { redirect: 'manual' })
      return new URL(answer.headers.get('location') ?? '').search.slice(1)
    },
  }
}
