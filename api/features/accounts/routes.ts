import type { FastifyReply } from 'fastify'
import { sessionCookie } from '../../plugins/auth.ts'
import { type Http, route } from '../../route.ts'
import { languageFor } from './accept-language.ts'
import { accountEndpoints as at } from './contract.ts'
import type { AccountService } from './service.ts'
import type { CardService } from './service-cards.ts'
import type { DemoService } from './service-demo.ts'
import { type SessionService, sessionAge } from './service-sessions.ts'
import { attemptAge, type SignInService } from './service-sign-in.ts'
import type { StaffService } from './service-staff.ts'

/** Says in which browser a code was asked for. */
const browserCookie = 'werkbrug_browser'

export const accountRoutes = (
  services: {
    accounts: AccountService
    sessions: SessionService
    signIns: SignInService
    cards: CardService
    demo: DemoService
    staff: StaffService
  },
  { secure }: { secure: boolean },
) => {
  const { accounts, sessions, signIns, cards, demo, staff } = services
  const place = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  const give = (reply: FastifyReply, name: string, secret: string, ageMs: number) =>
    reply.setCookie(name, secret, { ...place, maxAge: ageMs / 1000 })

  /** A sign-in leaves neither an older session nor a half-finished sign-in in the browser. */
  const enter = async ({ request, reply }: Http, entered: { account: string; secret: string }) => {
    const former = request.cookies[sessionCookie]
    if (former) await sessions.close(former)
    give(reply, sessionCookie, entered.secret, sessionAge).clearCookie(browserCookie, place)
    return sessions.answer(entered.account)
  }

  return [
    route(at.session, ({ actor }, { request, reply }) => {
      const secret = request.cookies[sessionCookie]
      if (actor.session === null || !secret) return sessions.answer(null)
      // The browser's copy lives on with the session.
      give(reply, sessionCookie, secret, sessionAge)
      return sessions.answer(actor.account)
    }),
    route(at.signOut, async (_, { request, reply }) => {
      const secret = request.cookies[sessionCookie]
      if (secret) await sessions.close(secret)
      reply.clearCookie(sessionCookie, place)
      return null
    }),
    route(at.askToSignIn, async ({ body }, { reply }) => {
      give(reply, browserCookie, await signIns.ask(body.email, body.language), attemptAge)
      return null
    }),
    route(at.signInByCode, async ({ body }, http) =>
      enter(http, await signIns.byCode(http.request.cookies[browserCookie], body.code)),
    ),
    route(at.signInByLink, async ({ body }, http) => enter(http, await signIns.byLink(body.token))),
    route(at.makeCard, ({ actor, params }) => cards.make(actor, params.region, params.id)),
    route(at.signInByCard, async ({ body }, http) => enter(http, await cards.use(body.token))),
    route(at.own, ({ actor }) => accounts.own(actor)),
    route(at.patchOwn, ({ actor, ifMatch, body }) => accounts.patchOwn(actor, ifMatch, body)),
    route(at.list, ({ params, query }) => accounts.list(params.region, query)),
    route(at.create, ({ actor, params, body }) => accounts.create(actor, params.region, body)),
    route(at.setState, ({ actor, params, ifMatch, body }) =>
      accounts.setState(actor, params.region, params.id, ifMatch, body.to),
    ),
    route(at.holdings, ({ params }) => staff.holdings(params.region, params.id)),
    route(at.ofEmployer, ({ params }) => staff.ofEmployer(params.region, params.id)),
    route(at.personas, (_, { request, reply }) => {
      const language = languageFor(request.headers['accept-language'])
      reply.header('content-language', language).header('vary', 'accept-language')
      return { personas: demo.personas(language) }
    }),
    route(at.signInAsPersona, async ({ body }, http) => enter(http, await demo.signIn(body.persona))),
    route(at.mailbox, async () => ({ mails: await demo.mailbox() })),
  ]
}
