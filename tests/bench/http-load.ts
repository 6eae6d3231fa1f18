import { Agent, request } from 'node:http'

/** How long each good answer took, in ms, and how many were none. */
export type Load = { took: number[]; refused: number }

/** Sends each of `paths` once, over so many connections kept open. */
export async function load(
  url: string,
  cookie: string,
  paths: readonly string[],
  connections: number,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const get = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(url + path, { agent, headers: { cookie } }, (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode))
      })
        .on('error', reject)
        .end()
    })
  const took: number[] = []
  let refused = 0
  const left = [...paths].reverse()
  const one = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const begun = performance.now()
      if ((await get(path)) === 200) took.push(performance.now() - begun)
      else refused += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  agent.destroy()
  return { took, refused }
}
