import type { ReactNode } from 'react'
import type { ProfileAnswer } from '#contract/profiles'
import { ConflictPanel } from '../../components/conflict-panel.tsx'
import type { KeptRecord } from '../../data/use-offline-record.ts'
import type { SectionName, SectionParts } from '../profiles/section.ts'
import { isSection, sections } from '../profiles/sections.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type VersionProps<Name extends SectionName> = {
  name: Name
  profile: ProfileAnswer
  taxonomy: Taxonomy
  isHelper: boolean
}

function Version<Name extends SectionName>({
  name,
  profile,
  taxonomy,
  isHelper,
}: VersionProps<Name>): ReactNode {
  const { View } = sections[name] as unknown as SectionParts<Name>
  const values = profile[name] as Parameters<typeof View>[0]['values']
  return <View values={values} taxonomy={taxonomy} side={isHelper ? 'staff' : 'person'} />
}

type ConflictsProps = {
  conflicts: KeptRecord<ProfileAnswer>['conflicts']
  taxonomy: Taxonomy
  isHelper: boolean
}

/** Sections that two people changed at once: both versions, and one is chosen. */
export function Conflicts({ conflicts, ...shown }: ConflictsProps) {
  return conflicts.map(({ section, mine, theirs, choose }) =>
    isSection(section) ? (
      <ConflictPanel
        key={section}
        mine={<Version name={section} profile={mine} {...shown} />}
        theirs={<Version name={section} profile={theirs} {...shown} />}
        onKeepMine={() => choose('mine')}
        onTakeTheirs={() => choose('theirs')}
      />
    ) : null,
  )
}
