export type Webhook = { address: string; headers: Record<string, string>; body: string }

/** Sends a message to a system elsewhere and answers its status; throws where no answer comes, or where it must not be called. */
export type WebhookPort = {
  send(message: Webhook): Promise<number>
  /** Whether messages may go to an address of this kind, as far as the address itself says. */
  mayReach(address: string): boolean
}
