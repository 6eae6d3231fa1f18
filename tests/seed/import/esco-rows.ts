import { csvRows } from '../../../seed/import/csv.ts'
import type { EscoFiles } from '../../../seed/import/esco-concepts.ts'

const esco = 'http://data.europa.eu/esco'
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
export const occupationUri = (number: number) => `${esco}/occupation/${uuid(number)}`
export const skillUri = (number: number) => `${esco}/skill/${uuid(number)}`
export const occupationId = (number: number) => `occ-esco-${uuid(number)}`
export const skillId = (number: number) => `sk-esco-${uuid(number)}`

/** The address of a curated kind of work: baker. */
export const bakerUri = `${esco}/occupation/1aadb308-432a-4d01-b54b-b4f7f76dd419`

const groups = 'conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description'
const occupations =
  'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code'
const skills =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description'
const group = (code: string, name: string) => `ISCOGroup,${esco}/isco/C${code},${code},${name},released,,,`
const occupation = (uri: string, isco: string, name: string, also = '', status = 'released') =>
  `Occupation,${uri},${isco},${name},"${also}",,${status},,,,,,"Makes, and says ""so"",\nover two lines",`
const skill = (number: number, name: string, reuse = 'sector-specific') =>
  `KnowledgeSkillCompetence,${skillUri(number)},skill/competence,${reuse},${name},,,released,,,,,`

/** A few invented rows in the layout of ESCO's own files, by file. */
export const escoTexts: Record<string, string> = {
  'ISCOGroups_en.csv': [
    groups,
    group('81', 'Operators'),
    group('818', 'Other operators'),
    group('999', 'Nobody'),
  ].join('\n'),
  'ISCOGroups_nl.csv': [groups, group('818', 'Overige bedieners')].join('\n'),
  'occupations_en.csv': [
    occupations,
    occupation(bakerUri, '7512', 'baker', 'loaf maker'),
    occupation(occupationUri(1), '8189', 'candle maker', 'chandler\ncandle dipper'),
    occupation(occupationUri(2), '8189', 'glass etcher'),
    occupation(occupationUri(3), '9999', 'old work', '', 'obsolete'),
    occupation(occupationUri(4), '', 'groupless work'),
    occupation('somewhere/else', '8189', 'stray work'),
  ].join('\r\n'),
  'occupations_nl.csv': [
    occupations,
    occupation(occupationUri(1), '8189', 'kaarsenmaker', 'kaarsengieter'),
  ].join('\n'),
  'occupations_ar.csv': [occupations, occupation(occupationUri(1), '1111', 'صانع شموع / صانعة شموع')].join(
    '\n',
  ),
  'occupations_fr.csv': [occupations, occupation(occupationUri(1), '8189', 'cirier')].join('\n'),
  'skills_en.csv': [
    skills,
    skill(1, 'dip candles'),
    skill(2, 'dip beeswax candles'),
    skill(3, 'etch glass'),
    skill(4, 'show initiative', 'transversal'),
    skill(5, 'cool wax'),
    skill(6, ''),
  ].join('\n'),
  'skillSkillRelations.csv': [
    'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri',
    `${skillUri(1)},skill/competence,optional,skill/competence,${skillUri(5)}`,
    `${skillUri(1)},skill/competence,optional,skill/competence,${skillUri(4)}`,
    `${skillUri(1)},skill/competence,optional,skill/competence,${skillUri(99)}`,
  ].join('\n'),
  'broaderRelationsSkillPillar.csv': [
    'conceptType,conceptUri,broaderType,broaderUri',
    `SkillGroup,${esco}/skill/S1,SkillGroup,${esco}/skill/S`,
    `KnowledgeSkillCompetence,${skillUri(2)},KnowledgeSkillCompetence,${skillUri(1)}`,
    `KnowledgeSkillCompetence,${skillUri(3)},SkillGroup,${esco}/skill/S1`,
    `KnowledgeSkillCompetence,${skillUri(5)},SkillGroup,${esco}/skill/S1`,
  ].join('\n'),
  'occupationSkillRelations.csv': [
    'occupationUri,relationType,skillType,skillUri',
    `${occupationUri(1)},essential,knowledge,${skillUri(5)}`,
    `${occupationUri(1)},essential,skill/competence,${skillUri(1)}`,
    `${occupationUri(1)},optional,skill/competence,${skillUri(3)}`,
  ].join('\n'),
}

export const escoFiles = (texts = escoTexts): EscoFiles => ({
  names: Object.keys(texts),
  rows: (name) => csvRows(texts[name] ?? ''),
})
