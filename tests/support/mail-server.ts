import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { createInterface } from 'node:readline'

export type ReceivedMail = { to: string; text: string }

const plainOf = (source: string) =>
  Buffer.from(
    source
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

/** A mail server on a free port of this machine that keeps what it is sent; `url` is its SMTP_URL. */
export async function openMailServer() {
  const mails: ReceivedMail[] = []
  const server = createServer(async (socket) => {
    socket.setEncoding('latin1')
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 test')
    let to = ''
    let data: string[] | null = null
    for await (const line of createInterface({ input: socket })) {
      if (data !== null) {
        if (line !== '.') data.push(line)
        else {
          mails.push({ to, text: plainOf(data.join('\n')) })
          data = null
          say('250 kept')
        }
        continue
      }
      if (/^RCPT/i.test(line)) to = /<(.*)>/.exec(line)?.[1] ?? ''
      if (/^DATA/i.test(line)) data = []
      say(/^DATA/i.test(line) ? '354 go on' : /^QUIT/i.test(line) ? '221 bye' : '250 test')
      if (/^QUIT/i.test(line)) socket.end()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}
