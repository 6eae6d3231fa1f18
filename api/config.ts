import { isIP } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'

const isNetwork = (text: string) => {
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

/** Whom to believe about where a call comes from: so many proxies in a row, or those at these addresses. */
const proxies = z
  .string()
  .refine((text) => /^[1-9]$/.test(text) || text.split(',').every((part) => isNetwork(part.trim())), {
    message: 'a number of proxies (1 to 9), or addresses and networks such as 10.0.0.0/8',
  })
  .transform((text) => {
    const hops = Number(text)
    // Counted from here: the nearest proxy is 0.
    if (/^[1-9]$/.test(text)) return (_: string, hop: number) => hop < hops
    return text.split(',').map((part) => part.trim())
  })

/** Whether an address is https, or on this machine. */
const isSecureOrHere = (address: string): boolean => {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || ['localhost', '127.0.0.1'].includes(hostname)
}

const domains = z
  .string()
  .transform((list) =>
    list
      .toLowerCase()
      .split(',')
      .map((domain) => domain.trim()),
  )
  .pipe(z.array(z.hostname()).min(1))

const environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    /** Unset: 127.0.0.1 for a demo store, all addresses otherwise. */
    HOST: z.string().min(1).exactOptional(),
    DATA_DIR: z.string().min(1).default('.data'),
    /** A replica set or sharded cluster that keeps all data instead of DATA_DIR; its path names the database. */
    MONGODB_URI: z.url({ protocol: /^mongodb(\+srv)?$/ }).exactOptional(),
    /** Where people reach this server; links in mails begin with it. */
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).exactOptional(),
    /** Unset: nobody; what a caller says of its own address is not read. */
    TRUST_PROXY: proxies.exactOptional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).exactOptional(),
    MAIL_FROM: z.string().min(3).default('Werkbrug <noreply@localhost>'),
    /** `auto` lays the demo region into an empty store that has no SMTP_URL; `off` never does. */
    DEMO: z.enum(['auto', 'off']).default('auto'),
    /** Calls a minute that one session may make, and one address without a session. */
    RATE_LIMIT: z.coerce.number().int().min(1).default(6000),
    /** Where the matcher runs as a service, and what it shares with whoever may ask; without, it runs in this process. */
    MATCHER_URL: z.url({ protocol: /^https?$/ }).exactOptional(),
    MATCHER_TOKEN: z.string().min(16).exactOptional(),
    /** A Meilisearch that others keep, and its key; without, the one that npm brought runs beside this process. */
    MEILI_URL: z.url({ protocol: /^https?$/ }).exactOptional(),
    MEILI_KEY: z.string().min(1).exactOptional(),
    /** `plain` searches without Meilisearch. */
    SEARCH: z.enum(['auto', 'plain']).default('auto'),
    /** A road service that measures journeys: OSRM, or Valhalla. Without one they are estimated. */
    OSRM_URL: z.url({ protocol: /^https?$/ }).exactOptional(),
    VALHALLA_URL: z.url({ protocol: /^https?$/ }).exactOptional(),
    /** What this process does: answer requests (`http`), run what goes on beside them (`jobs`), or both. */
    ROLES: z
      .string()
      .default('http,jobs')
      .transform((list) => list.split(',').map((role) => role.trim()))
      .pipe(z.array(z.enum(['http', 'jobs'])).min(1)),
    /** A folder into which the backup of each night goes, and the list of deletions that no backup holds. */
    BACKUP_DIR: z.string().min(1).exactOptional(),
    DELETION_LEDGER: z.string().min(1).exactOptional(),
    /** Shows figures of this process at `/metrics` to who sends it as a bearer token; without, nobody sees them. */
    METRICS_TOKEN: z.string().min(16).exactOptional(),
    /** The sign-in by OpenID Connect that an organisation keeps for its staff, and as whom this server asks there. */
    OIDC_ISSUER: z
      .url({ protocol: /^https?$/ })
      .refine(isSecureOrHere, 'must be https')
      .exactOptional(),
    OIDC_CLIENT_ID: z.string().min(1).exactOptional(),
    OIDC_CLIENT_SECRET: z.string().min(1).exactOptional(),
    /** Domains of the addresses whose owners may come in by it, with commas. */
    OIDC_DOMAINS: domains.exactOptional(),
    /** `only`: staff come in by it alone, not by mail. */
    OIDC_STAFF: z.enum(['also', 'only']).default('also'),
    /** Where to report a weakness: an address of mail or of a page. */
    SECURITY_CONTACT: z.url({ protocol: /^(mailto|https)$/ }).exactOptional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  })
  .refine(({ MATCHER_URL, MATCHER_TOKEN }) => (MATCHER_URL === undefined) === (MATCHER_TOKEN === undefined), {
    path: ['MATCHER_TOKEN'],
    message: 'goes together with MATCHER_URL',
  })
  .refine(({ OSRM_URL, VALHALLA_URL }) => OSRM_URL === undefined || VALHALLA_URL === undefined, {
    path: ['VALHALLA_URL'],
    message: 'cannot stand beside OSRM_URL: one of them measures journeys',
  })
  .refine(
    (all) =>
      new Set(
        [all.OIDC_ISSUER, all.OIDC_CLIENT_ID, all.OIDC_CLIENT_SECRET, all.OIDC_DOMAINS].map(
          (one) => one === undefined,
        ),
      ).size === 1,
    {
      path: ['OIDC_ISSUER'],
      message: 'goes together with OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_DOMAINS',
    },
  )
  .refine(({ OIDC_ISSUER, OIDC_STAFF }) => OIDC_ISSUER !== undefined || OIDC_STAFF === 'also', {
    path: ['OIDC_STAFF'],
    message: 'only means nothing without OIDC_ISSUER',
  })
export type Config = z.infer<typeof environment>

/** Reads the settings; a fault names every wrong variable at once. The only reader of the environment. */
export const loadConfig = (from: Record<string, string | undefined> = process.env): Config => {
  const given = Object.fromEntries(
    Object.entries(from).filter(([, value]) => value !== undefined && value !== ''),
  )
  const result = environment.safeParse(given)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Settings are wrong: ${faults.join('; ')}`)
}

/** Where deletions are noted: beside the data, or null for a store that is only in memory. */
export const ledgerFile = ({ DELETION_LEDGER, DATA_DIR }: Config): string | null =>
  DELETION_LEDGER ?? (DATA_DIR === ':memory:' ? null : join(DATA_DIR, 'deletions.jsonl'))

/** Where people reach this server, without a slash at the end. */
export const publicUrl = ({ PUBLIC_URL, PORT }: Config): string =>
  (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '')

/** Whether people reach this server over https, so that cookies and addresses may be held to it. */
export const isSecure = (config: Config): boolean => publicUrl(config).startsWith('https:')
