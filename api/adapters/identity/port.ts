/** Who an organisation's own sign-in says that somebody is. `isProved`: it knows that the address is theirs. */
export type Identity = { issuer: string; subject: string; email: string | null; isProved: boolean }

/** What binds an answer to the browser that asked: none of these leaves it and this server but `state` and `nonce`. */
export type IdentityChecks = { state: string; nonce: string; verifier: string }

/** The sign-in that an organisation keeps for its own staff. Both throw an IdentityError. */
export type IdentityPort = {
  /** The address of its page, to which a browser goes. */
  begin(checks: IdentityChecks): Promise<string>
  /** Who came back, by what stood behind the question mark of the address they came back to. */
  finish(answer: string, checks: IdentityChecks): Promise<Identity>
}

/** Why somebody is not known: `down` when their organisation does not answer, else its answer does not hold. */
export class IdentityError extends Error {
  readonly reason: 'down' | 'refused'
  constructor(reason: 'down' | 'refused', cause: unknown) {
    super(
      reason === 'down' ? 'The sign-in of the organisation does not answer' : 'Not an answer that holds',
      { cause },
    )
    this.reason = reason
  }
}
