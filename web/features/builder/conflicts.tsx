import type { ProfileAnswer, ProfileSections } from '#contract/profiles'
import { ConflictPanel } from '../../components/conflict-panel.tsx'
import type { OfflineRecord } from '../../data/use-offline-record.ts'
import type { SectionName } from '../profiles/section.ts'
import { isSection, SectionView } from '../profiles/sections.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type VersionProps<Name extends SectionName> = {
  name: Name
  profile: ProfileAnswer
  taxonomy: Taxonomy
  isHelper: boolean
}

function Version<Name extends SectionName>({ name, profile, taxonomy, isHelper }: VersionProps<Name>) {
  const values = profile[name] as ProfileSections[Name]
  return (
    <SectionView name={name} values={values} context={{ taxonomy, side: isHelper ? 'staff' : 'person' }} />
  )
}

type ConflictsProps = {
  conflicts: OfflineRecord<ProfileAnswer>['conflicts']
  taxonomy: Taxonomy
  isHelper: boolean
}

/** Sections that two people changed at once: both versions, and one is chosen. */
export function Conflicts({ conflicts, ...shown }: ConflictsProps) {
  return conflicts.map(({ section, mine, theirs, isOwn, choose }) =>
    isSection(section) ? (
      <ConflictPanel
        key={section}
        mine={<Version name={section} profile={mine} {...shown} />}
        theirs={<Version name={section} profile={theirs} {...shown} />}
        isOwn={isOwn}
        onKeepMine={() => choose('mine')}
        onTakeTheirs={() => choose('theirs')}
      />
    ) : null,
  )
}
