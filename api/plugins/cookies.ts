/** The name of a cookie: with https one that no other host and no plain connection can set. */
export const cookieName = (name: 'session' | 'browser' | 'work', isSecure: boolean): string =>
  `${isSecure ? '__Host-' : ''}werkbrug_${name}`
