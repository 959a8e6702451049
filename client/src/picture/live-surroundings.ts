import type { MapLayout, Rect } from '@throughline/shared/layout'
import {
  type PictureContext,
  type Scene,
  type SceneBand,
  type SceneGroup,
  type SceneLink,
  type Surroundings,
  sceneCeiling,
  sceneLanes,
  sceneSpheres,
  surroundingsOf,
} from '@throughline/shared/scene'

/** What lies under links and boxes. */
export type Ground = Pick<Scene, 'bands' | 'lanes' | 'spheres' | 'ceiling' | 'groups'>

export interface SurroundingsSource {
  readonly context: PictureContext
  readonly layout: MapLayout
  readonly bands: () => readonly SceneBand[]
  readonly groups: () => readonly SceneGroup[]
  readonly links: () => readonly SceneLink[]
  readonly boxes: () => Iterable<Rect>
}

/** A picture without its boxes, put together when somebody asks. */
export class LiveSurroundings {
  readonly #source: () => SurroundingsSource
  #ground: Ground | null = null
  #whole: Surroundings | null = null

  constructor(source: () => SurroundingsSource) {
    this.#source = source
  }

  /** Something is drawn otherwise. */
  forget(): void {
    this.#ground = null
    this.#whole = null
  }

  /** For what is asked after every change: nothing of it is as many as boxes and links are. */
  ground(): Ground {
    this.#ground ??= groundOf(this.#source())
    return this.#ground
  }

  whole(): Surroundings {
    const { context, links, boxes } = this.#source()
    this.#whole ??= surroundingsOf(context, { ...this.ground(), links: links() }, boxes())
    return this.#whole
  }
}

function groundOf({ context, layout, bands, groups }: SurroundingsSource): Ground {
  return {
    bands: bands(),
    lanes: sceneLanes(context, layout),
    spheres: sceneSpheres(context, layout),
    ceiling: sceneCeiling(context, layout),
    groups: groups(),
  }
}
