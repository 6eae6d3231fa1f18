import { Agent, request } from 'node:http'

/** Sends each of `paths` once, over so many connections kept open, and answers how long each took, in ms. */
export async function load(
  url: string,
  cookie: string,
  paths: readonly string[],
  connections: number,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const get = (path: string) =>
    new Promise<number>((resolve, reject) => {
      const begun = performance.now()
      request(url + path, { agent, headers: { cookie } }, (answer) => {
        answer.resume()
        answer.on('end', () =>
          answer.statusCode === 200
            ? resolve(performance.now() - begun)
            : reject(new Error(`${path} answers ${answer.statusCode}`)),
        )
      })
        .on('error', reject)
        .end()
    })
  const took: number[] = []
  const left = [...paths].reverse()
  const one = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) took.push(await get(path))
  }
  await Promise.all(Array.from({ length: connections }, one))
  agent.destroy()
  return took
}
