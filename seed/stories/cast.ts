import type { DemoPersona } from '../../api/features/accounts/contract.ts'
import { atWorkScene } from './at-work.ts'
import { caseworkScene } from './casework.ts'
import { deHoekScene } from './de-hoek.ts'
import { hana, hanaScene } from './hana.ts'
import { handoverScene } from './handovers.ts'
import { ingrid, ingridScene } from './ingrid.ts'
import { joke, jokeScene } from './joke.ts'
import { marieke, mariekeScene } from './marieke.ts'
import { meetingsScene } from './meetings.ts'
import { neighboursScene } from './neighbours.ts'
import { nour, nourScene } from './nour.ts'
import { otherKindsScene } from './other-kinds.ts'
import { pitchScene } from './pitches.ts'
import { placedScene } from './placed.ts'
import { rahwa, rahwaScene } from './rahwa.ts'
import { sander, sanderScene } from './sander.ts'
import { type Scene, together } from './scene.ts'
import { wim, wimScene } from './wim.ts'

/** The people that the demo can be tried as. */
export const personas: readonly DemoPersona[] = [rahwa, nour, hana, wim, ingrid, marieke, sander, joke]

/** Everything that stories need, as it stands on a day. */
export const stories = (today: string): Scene =>
  together([
    rahwaScene(today),
    nourScene(today),
    hanaScene(today),
    wimScene(today),
    ingridScene(today),
    deHoekScene(today),
    mariekeScene(),
    sanderScene(today),
    jokeScene(),
    neighboursScene(today),
    meetingsScene(today),
    pitchScene(today),
    placedScene(today),
    atWorkScene(today),
    otherKindsScene(today),
    caseworkScene(today),
    handoverScene(today),
  ])
