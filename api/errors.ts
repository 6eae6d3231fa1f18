import type { ErrorCode, Fault, Problem } from './contract-faults.ts'

const table: Record<ErrorCode, { status: number; title: string }> = {
  badInput: { status: 400, title: 'Something in the request is not right' },
  notSignedIn: { status: 401, title: 'Signing in is needed' },
  forbidden: { status: 403, title: 'This role may not do that' },
  notFound: { status: 404, title: 'Not found' },
  exists: { status: 409, title: 'This exists already' },
  stateConflict: { status: 409, title: 'This cannot be done in the present state' },
  expired: { status: 410, title: 'This is no longer valid' },
  stale: { status: 412, title: 'Somebody changed this in the meantime' },
  tooLarge: { status: 413, title: 'The request is too large' },
  unsupportedMediaType: { status: 415, title: 'Only JSON is understood here' },
  ifMatchMissing: { status: 428, title: 'Say which version was seen (If-Match)' },
  tooMany: { status: 429, title: 'Too many requests' },
  crossSite: { status: 403, title: 'A request from another site' },
  internal: { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'Not available right now' },
}

/** The one way to fail on purpose. `detail` is for developers; readers get the sentence of the code in their language. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly faults: Fault[]
  readonly current: unknown
  readonly rule: Problem['rule']
  constructor(
    code: ErrorCode,
    more: { detail?: string; faults?: Fault[]; current?: unknown; rule?: Problem['rule'] } = {},
  ) {
    super(more.detail ?? table[code].title)
    this.code = code
    this.faults = more.faults ?? []
    this.current = more.current
    this.rule = more.rule
  }
}

/** How many faults one answer names; whoever sends more wrong keys mends these first. */
const mostFaults = 100
/** The longest path of a fault that is said in full, in characters. */
const longestPath = 300

/** The problem+json body of an error. */
export const problemOf = (error: AppError, requestId: string): Problem => {
  const { status, title } = table[error.code]
  return {
    type: `urn:werkbrug:problem:${error.code}`,
    title,
    status,
    code: error.code,
    requestId,
    faults: error.faults
      .slice(0, mostFaults)
      .map((fault) => ({ ...fault, path: fault.path.slice(0, longestPath) })),
    ...(error.message !== title && { detail: error.message }),
    ...(error.current !== undefined && { current: error.current }),
    ...(error.rule && { rule: error.rule }),
  }
}
