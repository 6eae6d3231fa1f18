import type { FastifyReply } from 'fastify'
import { cookieName } from '../../plugins/cookies.ts'
import { type Http, route } from '../../route.ts'
import { languageFor } from './accept-language.ts'
import { accountEndpoints as at } from './contract.ts'
import { helperEndpoints, workEndpoints } from './contract-endpoints.ts'
import type { AccountService } from './service.ts'
import type { CardService } from './service-cards.ts'
import type { DemoService } from './service-demo.ts'
import type { EmailService } from './service-email.ts'
import type { HelperService } from './service-helpers.ts'
import { cookieAge, type SessionService } from './service-sessions.ts'
import { attemptAge, type SignInService } from './service-sign-in.ts'
import type { StaffService } from './service-staff.ts'
import type { WorkService } from './service-work.ts'

export const accountRoutes = (
  services: {
    accounts: AccountService
    sessions: SessionService
    signIns: SignInService
    cards: CardService
    demo: DemoService
    staff: StaffService
    emails: EmailService
    helpers: HelperService
    work: WorkService
  },
  { secure }: { secure: boolean },
) => {
  const { accounts, sessions, signIns, cards, demo, emails, helpers, staff, work } = services
  const sessionCookie = cookieName('session', secure)
  /** Says in which browser a code was asked for. */
  const browserCookie = cookieName('browser', secure)
  /** Says in which browser the organisation's own sign-in was asked for. */
  const workCookie = cookieName('work', secure)
  const place = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  const give = (reply: FastifyReply, name: string, secret: string, ageMs: number) =>
    reply.setCookie(name, secret, { ...place, maxAge: ageMs / 1000 })

  /** A sign-in leaves neither an older session nor a half-finished sign-in in the browser. */
  const enter = async ({ request, reply }: Http, entered: { account: string; secret: string }) => {
    if (request.secret) await sessions.close(request.secret)
    give(reply, sessionCookie, entered.secret, cookieAge)
      .clearCookie(browserCookie, place)
      .clearCookie(workCookie, place)
    return sessions.answer(entered.account)
  }

  return [
    route(at.session, ({ actor }, { request, reply }) => {
      const { secret } = request
      if (actor.session === null || !secret) return sessions.answer(null)
      // The browser's copy lives on with the session.
      give(reply, sessionCookie, secret, cookieAge)
      return sessions.answer(actor.account)
    }),
    route(at.signOut, async (_, { request, reply }) => {
      if (request.secret) await sessions.close(request.secret)
      reply.clearCookie(sessionCookie, place)
      return null
    }),
    route(at.signOutEverywhere, async ({ actor }, { reply }) => {
      await sessions.closeAll(actor.account)
      reply.clearCookie(sessionCookie, place)
      return null
    }),
    route(at.askToSignIn, async ({ body }, { request, reply }) => {
      const secret = await signIns.ask(body.email, body.language, request.ip)
      give(reply, browserCookie, secret, attemptAge)
      return null
    }),
    route(at.signInByCode, async ({ body }, http) =>
      enter(http, await signIns.byCode(http.request.cookies[browserCookie], body.code)),
    ),
    route(at.signInByLink, async ({ body }, http) => enter(http, await signIns.byLink(body.token))),
    route(workEndpoints.ways, () => work.ways()),
    route(workEndpoints.askAtWork, async (_, { reply }) => {
      const { address, secret } = await work.begin()
      give(reply, workCookie, secret, attemptAge)
      return { address }
    }),
    route(workEndpoints.signInAtWork, async ({ body }, http) => {
      const secret = http.request.cookies[workCookie]
      // One answer for one asking, whether or not it holds.
      http.reply.clearCookie(workCookie, place)
      return enter(http, await work.finish(secret, body.answer))
    }),
    route(at.makeCard, ({ actor, params }) => cards.make(actor, params.region, params.id)),
    route(at.signInByCard, async ({ body }, http) => enter(http, await cards.use(body.token))),
    route(helperEndpoints.signInAsHelper, async ({ body: { token, ...who } }, http) =>
      enter(http, await helpers.use(token, who)),
    ),
    route(at.own, ({ actor }) => accounts.own(actor)),
    route(at.patchOwn, ({ actor, ifMatch, body }) => accounts.patchOwn(actor, ifMatch, body)),
    route(at.askForEmail, async ({ actor, body }, { request }) => {
      await emails.ask(actor, request.secret ?? '', body.email)
      return null
    }),
    route(at.confirmEmail, ({ actor, body }, { request }) =>
      emails.confirm(actor, request.secret ?? '', body.code),
    ),
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
