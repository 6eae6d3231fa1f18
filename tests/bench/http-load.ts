import { Agent, request } from 'node:http'

/** How long each good answer took, in ms, and how many were none. */
export type Load = { took: number[]; refused: number }

/** Sends each of `paths` once, over so many connections kept open; with a body it is a POST of that JSON. */
export async function load(
  url: string,
  cookie: string,
  paths: readonly string[],
  connections: number,
  body?: string,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const method = body === undefined ? 'GET' : 'POST'
  const headers = { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) }
  const send = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(url + path, { agent, method, headers }, (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode))
      })
        .on('error', reject)
        .end(body)
    })
  const took: number[] = []
  let refused = 0
  const left = [...paths].reverse()
  const one = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const begun = performance.now()
      if ((await send(path)) === 200) took.push(performance.now() - begun)
      else refused += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  agent.destroy()
  return { took, refused }
}
