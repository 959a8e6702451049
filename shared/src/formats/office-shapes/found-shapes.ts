import type { DrawnArrow, DrawnBox } from '../drawing/index.js'

/** What was drawn in one place, as it is gathered. */
export class FoundShapes {
  readonly boxes: DrawnBox[] = []
  readonly arrows: DrawnArrow[] = []
  /** Of the slide: a placeholder for it. */
  title = ''
  /** Sentences for the report. */
  readonly told: string[] = []
  /** How often each id was wanted. */
  private readonly wanted = new Map<string, number>()

  /** Adds a box; one whose id is taken gets another, and nothing is glued to it. */
  addBox(box: DrawnBox): void {
    let { id } = box
    let times = this.wanted.get(box.id) ?? 0
    for (; this.wanted.has(id); times += 1) id = `${box.id}+${times}`
    this.wanted.set(box.id, times)
    if (id !== box.id) this.wanted.set(id, 1)
    this.boxes.push({ ...box, id })
  }
}
