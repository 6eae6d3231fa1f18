/** What the code on a person's phone says: the id of their invitation, which lets nobody in but by who stands at the entrance. */
const pattern = /participation-[0-9a-z]{26}/

/** The invitation that a code which was read names; null for a code of something else. */
export const invitationIn = (text: string): string | null => pattern.exec(text)?.[0] ?? null
