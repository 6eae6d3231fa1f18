/** What a partner's system can be told of: changes of its vacancies, of placements at them. */
export const connectionTopics = ['vacancies', 'placements'] as const
export type ConnectionTopic = (typeof connectionTopics)[number]

/** What a message says: that a new key works, or where a vacancy or a placement stands now. */
export const messageTypes = ['connection.ready', 'vacancy.changed', 'placement.changed'] as const
export type MessageType = (typeof messageTypes)[number]

/** Where a message is: waiting for its next try, taken in, given up after the last try, or not sent since the connection ended. */
export const messageStates = ['due', 'arrived', 'failed', 'stopped'] as const
export type MessageState = (typeof messageStates)[number]
