import type { DrawnArrow, DrawnBox } from '../drawing/index.js'

/** What was drawn in one place, as it is gathered. */
export class FoundShapes {
  readonly boxes: DrawnBox[] = []
  readonly arrows: DrawnArrow[] = []
  /** Of the slide: a placeholder for it. */
  title = ''
  /** Sentences for the report. */
  readonly told: string[] = []
  private readonly ids = new Set<string>()

  /** Adds a box; one whose id is taken gets another, and nothing is glued to it. */
  addBox(box: DrawnBox): void {
    let { id } = box
    while (this.ids.has(id)) id += '+'
    this.ids.add(id)
    this.boxes.push({ ...box, id })
  }
}
