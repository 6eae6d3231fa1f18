import { lazyPart } from '../../components/lazy-part.tsx'
import { useApi } from '../../data/cache.ts'

const NewJobhunterCard = lazyPart(() => import('./new-jobhunter-card.tsx'))

/** Tells a person of their new jobhunter, or of who stands in. It comes only where a notice speaks of one: most visits of a first page have none. */
export function NewJobhunter({ region }: { region: string }) {
  const notices = useApi('GET /notifications', {}).data?.items ?? []
  return notices.some(({ kind, about }) => about.handover !== undefined || kind === 'standInBegun') ? (
    <NewJobhunterCard region={region} />
  ) : null
}
