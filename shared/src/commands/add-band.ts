import type { TheoryDocument } from '../document/index.js'
import { aBand, type ElementType, type Id, newId, type Placement, type Term, type Text } from '../model/index.js'
import { bandsPlaced } from './bands-placed.js'
import { orderAmong } from './order-among.js'

export interface NewBand {
  /** Not given: as the band it stands beside, else main. */
  readonly placement?: Placement
  /** The band it stands before or after; not given, or gone: it comes last. */
  readonly before?: Id
  readonly after?: Id
  readonly label?: Text
  readonly types?: readonly ElementType[]
  readonly term?: Term | null
  readonly prompt?: Text
  /** The box whose sub-model it belongs to; as the band it stands beside where not given. */
  readonly within?: Id | null
}

/** Makes a band and gives its id. */
export function addBand(document: TheoryDocument, args: NewBand = {}): Id {
  return document.change(() => {
    const id = newId()
    const beside = args.before ?? args.after
    const neighbour = beside === undefined ? undefined : document.thing('bands', beside)
    const placement = args.placement ?? neighbour?.placement ?? 'main'
    const within = args.within ?? neighbour?.within ?? null
    const bands = bandsPlaced(document, { placement, within })
    const found = bands.findIndex((band) => band.id === beside)
    const place = found === -1 ? bands.length : args.before === undefined ? found + 1 : found
    const order = orderAmong(document, 'bands', bands, place)
    const { label = {}, prompt = {}, types = [], term = null } = args
    document.create('bands', aBand({ id, placement, order, within, label, prompt, types, term }))
    return id
  })
}
