import { type Band, ELEMENT_TYPES, type Element, type Id, inOrder, type Theory } from '../../model/index.js'

/** The parts that hold boxes without being a band. */
const PARTS = {
  situation: 'situation',
  'target-group': 'situation',
  'context-factor': 'context',
  risk: 'risks',
  'unintended-outcome': 'risks',
  note: 'notes',
} as const
type OtherPart = (typeof PARTS)[keyof typeof PARTS]

/** A step of the chain: a main band with its boxes, or boxes of one type that stand in none. */
export interface Step {
  readonly about: string
  readonly band: Band | null
  readonly boxes: readonly Element[]
}

/** Every box under the part of the narrative that tells of it, in reading order. */
export interface Parts {
  readonly steps: readonly Step[]
  readonly others: ReadonlyMap<OtherPart, readonly Element[]>
  /** The step or other part that tells of a box. */
  readonly partOf: ReadonlyMap<Id, string>
}

export function partsOf(theory: Theory): Parts {
  const steps = new Map<string, { band: Band | null; boxes: Element[] }>()
  const others = new Map<OtherPart, Element[]>()
  const partOf = new Map<Id, string>()
  for (const band of bandsInTurn(theory)) steps.set(`step:${band.id}`, { band, boxes: [] })
  for (const box of inOrder(theory.elements.values()).sort(byType)) {
    const part = otherPart(box.type)
    if (part !== null) {
      others.set(part, [...(others.get(part) ?? []), box])
      partOf.set(box.id, part)
      continue
    }
    const banded = box.band === null ? undefined : steps.get(`step:${box.band}`)
    const about = banded === undefined ? `step:${box.type}` : `step:${box.band}`
    const step = banded ?? steps.get(about) ?? { band: null, boxes: [] }
    steps.set(about, step)
    step.boxes.push(box)
    partOf.set(box.id, about)
  }
  const told = [...steps].filter(([, { boxes }]) => boxes.length > 0).map(([about, step]) => ({ about, ...step }))
  return { steps: told, others, partOf }
}

// The theory's own columns first, then those of its sub-models.
function bandsInTurn({ bands }: Theory): Band[] {
  const main = inOrder(bands.values()).filter(({ placement }) => placement === 'main')
  return [...main.filter(({ within }) => within === null), ...main.filter(({ within }) => within !== null)]
}

// Boxes outside all bands are told type by type; sorting is stable, so reading order stays within each.
function byType(a: Element, b: Element): number {
  const place = ({ band, type }: Element) => (band === null ? ELEMENT_TYPES.indexOf(type) : 0)
  return place(a) - place(b)
}

function otherPart(type: Element['type']): OtherPart | null {
  return type in PARTS ? PARTS[type as keyof typeof PARTS] : null
}
