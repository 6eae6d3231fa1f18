import { lookup } from 'node:dns'
import { type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isOpenAddress } from './addresses.ts'
import type { WebhookPort } from './port.ts'

/** So long a system has to answer, in ms. */
const patience = 10_000

/** Finds the addresses of a name and refuses all of them where one is not open: what is connected to is what was looked at. */
const openLookup: LookupFunction = (name, options, done) =>
  lookup(name, { ...options, all: true }, (error, found) => {
    const [first] = found ?? []
    if (error || !first) return done(error ?? new Error('No address'), '', 0)
    if (!found.every(({ address }) => isOpenAddress(address)))
      return done(new Error('Not an address on the open internet'), '', 0)
    if (options.all) return done(null, found)
    return done(null, first.address, first.family)
  })

const hostOf = (address: string): string => new URL(address).hostname.replace(/^\[|\]$/g, '')

/**
 * Sends over https to the open internet only, follows no redirect and reads nothing of the answer but its status. With
 * `isInner`, for a demo and tests, inner addresses and http are reached too.
 */
export const httpWebhooks = ({ isInner }: { isInner: boolean }): WebhookPort => {
  const mayReach = (address: string): boolean => {
    if (isInner) return true
    const host = hostOf(address)
    const isNamed = isIP(host) === 0
    return new URL(address).protocol === 'https:' && (isNamed ? host !== 'localhost' : isOpenAddress(host))
  }
  return {
    mayReach,
    send: ({ address, headers, body }) =>
      new Promise((resolve, reject) => {
        if (!mayReach(address)) throw new Error('Not an address on the open internet')
        const ask = new URL(address).protocol === 'https:' ? secureRequest : plainRequest
        const options = {
          ...{ method: 'POST', agent: false, signal: AbortSignal.timeout(patience) },
          headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          ...(!isInner && { lookup: openLookup }),
        }
        const sent = ask(address, options, (answer: IncomingMessage) => {
          resolve(answer.statusCode ?? 0)
          answer.destroy()
        })
        sent.on('error', reject)
        sent.end(body)
      }),
  }
}
