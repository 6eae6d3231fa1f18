import { bundledSearch, startSearchChild } from '../../api/adapters/search/child.ts'

// A process with a search of its own: `node search-child.ts <folder>`. Says where the engine is, and waits to be killed.
const { url } = await startSearchChild(bundledSearch() ?? '', process.argv[2] ?? '')
process.stdout.write(`${url}\n`)
setInterval(() => undefined, 1000)
