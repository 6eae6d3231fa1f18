import type { MatchOpening, MatchPerson, MatchSettings } from '../contract.ts'
import { openingFor, rulesFor, weightsOf } from '../model/audience.ts'
import type { Pair, Rules, World } from '../model/define.ts'
import type { Readership, Today } from '../port.ts'
import { compileOpening } from './compiled-opening.ts'
import { gateBits } from './gate-bits.ts'
import { MobilityProfiles } from './mobility-profiles.ts'
import { tried } from './near-miss.ts'
import { Openings } from './openings.ts'
import { OpeningsSide } from './openings-side.ts'
import { People } from './people.ts'
import { PeopleSide } from './people-side.ts'
import { PersonQuery } from './person-query.ts'
import { scored } from './row-scorer.ts'
import { Scratch } from './scratch.ts'
import type { Context, Side } from './side.ts'
import { SkillFields } from './skill-field.ts'
import { Vocabulary } from './vocabulary.ts'

/** The pairs of a question: as sides of columns, or as objects where the columns do not know all that is asked. */
export type Pairs = { sides: Side[] } | { sides: null; pairs: Pair[] }

/** All rows of the index, by region: columns of people, and compiled openings. Makes the sides of a question. */
export class Columns {
  readonly #people = new Map<string, People>()
  readonly #openings = new Map<string, Openings>()
  readonly #vocabulary = new Vocabulary()
  readonly #scratch = new Scratch()
  readonly #profiles: MobilityProfiles
  readonly #skills: SkillFields
  readonly #rules: Rules
  readonly #worldOf: (own: Today['settings']) => World
  /** Whether the columns know these rules, all of them and no others. */
  readonly #known: boolean

  constructor(settings: MatchSettings, rules: Rules, worldOf: (own: Today['settings']) => World) {
    this.#profiles = new MobilityProfiles(settings)
    this.#skills = new SkillFields(worldOf(undefined), this.#vocabulary)
    this.#rules = rules
    this.#worldOf = worldOf
    this.#known =
      same(ids(rules.gates), Object.keys(gateBits)) &&
      same(ids(rules.criteria), scored) &&
      same(
        rules.changes.map(({ type }) => type),
        tried,
      )
  }

  peopleOf(region: string): People {
    return held(this.#people, region, () => new People(this.#vocabulary, this.#profiles))
  }

  openingsOf(region: string): Openings {
    return held(this.#openings, region, () => new Openings((opening) => this.#compiled(opening)))
  }

  clear(region: string): void {
    this.#people.delete(region)
    this.#openings.delete(region)
  }

  /** A region named twice counts once. */
  peopleIn(regions: readonly string[]): People[] {
    return [...new Set(regions)].flatMap((region) => this.#people.get(region) ?? [])
  }

  openingsIn(regions: readonly string[]): Openings[] {
    return [...new Set(regions)].flatMap((region) => this.#openings.get(region) ?? [])
  }

  peopleFor(regions: readonly string[], asked: MatchOpening, on: Today & Readership): Pairs {
    const here = this.peopleIn(regions)
    const opening = openingFor(asked, on.audience)
    const context = this.#context(on)
    const compiled = this.#known ? this.#compiled(opening) : null
    if (compiled) return { sides: here.map((people) => new PeopleSide(people, compiled, context)) }
    const { world, today } = context
    const pairs = here.flatMap((people) => people.all().map((person) => ({ person, opening, today, world })))
    return { sides: null, pairs }
  }

  openingsFor(regions: readonly string[], person: MatchPerson, on: Today): Pairs {
    const here = this.openingsIn(regions)
    const context = this.#context(on)
    if (this.#known && here.every(({ beyond }) => beyond.size === 0)) {
      const query = new PersonQuery(person, context)
      const filled = here.filter(({ rows }) => rows.length > 0)
      return { sides: filled.map((one) => new OpeningsSide(one, query, context)) }
    }
    const { world, today } = context
    const pairs = here.flatMap((one) => one.all().map((opening) => ({ person, opening, today, world })))
    return { sides: null, pairs }
  }

  #compiled(opening: MatchOpening) {
    return compileOpening(opening, this.#worldOf(undefined), this.#vocabulary, this.#skills)
  }

  #context({ today, settings, audience }: Today & Readership): Context {
    const world = this.#worldOf(settings)
    return {
      vocabulary: this.#vocabulary,
      profiles: this.#profiles,
      skills: this.#skills,
      world,
      weights: weightsOf(rulesFor(this.#rules, audience), world.settings.weights),
      scratch: this.#scratch,
      today,
    }
  }
}

function held<T>(byRegion: Map<string, T>, region: string, make: () => T): T {
  const rows = byRegion.get(region) ?? make()
  byRegion.set(region, rows)
  return rows
}

function ids(rules: readonly { id: string }[]): string[] {
  return rules.map(({ id }) => id)
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join() === others.toSorted().join()
}
