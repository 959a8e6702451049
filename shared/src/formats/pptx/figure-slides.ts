import { chainBetween, isFlow, type Path } from '../../graph/index.js'
import { type Id, inOrder, type Link, type Theory, wordsOf } from '../../model/index.js'
import { type Scene, type SceneBand, shownText } from '../../scene/index.js'
import type { ExportChoices } from '../exported.js'
import { type ScenePart, scenePart } from './scene-part.js'

/** What one slide shows of the figure. */
export interface FigureSlide {
  readonly scene: Scene
  /** What of the whole it is: "Outputs"; null: the whole. */
  readonly about: string | null
  /** What it shows, for its notes; null: the whole. */
  readonly part: ScenePart | null
}

/** More slides than this are not looked at by anyone. */
const MOST_SLIDES = 40
const MOST_OF_ONE_PAIR = 3

/** What the slides of a figure show: the whole of it, each band, each path to an impact, or each step of the chain. */
export function figureSlides(scene: Scene, theory: Theory, choices: Pick<ExportChoices, 'slides' | 'language'>) {
  const whole: FigureSlide = { scene, about: null, part: null }
  const parts = PARTS[choices.slides](theory, scene, choices.language)
  const slides = parts.map(({ about, part }) => ({ about, part, scene: scenePart(scene, theory, part) }))
  return slides.length === 0 ? [whole] : slides
}

interface NamedPart {
  readonly about: string
  readonly part: ScenePart
}

const PARTS: Readonly<
  Record<ExportChoices['slides'], (theory: Theory, scene: Scene, language: string) => readonly NamedPart[]>
> = { whole: () => [], bands: bandParts, paths: pathParts, steps: stepParts }

// A band with all that its boxes are linked to, and the bands those stand in.
function bandParts(theory: Theory, scene: Scene): readonly NamedPart[] {
  const bandOf = (id: Id) => theory.elements.get(id)?.band ?? null
  return drawnBands(theory, scene).flatMap(({ id, name }) => {
    const own = scene.boxes.filter((box) => bandOf(box.id) === id).map((box) => box.id)
    const inBand = new Set(own)
    const links = scene.links.filter(({ from, to }) => inBand.has(from) || inBand.has(to))
    const boxes = new Set([...own, ...links.flatMap(({ from, to }) => [from, to])])
    const bands = new Set([id, ...[...boxes].map(bandOf).filter((band) => band !== null)])
    if (own.length === 0) return []
    return [{ about: name, part: { boxes, links: new Set(links.map((l) => l.id)), bands } }]
  })
}

// From everything that a chain begins with to every impact; without impacts, to everything that a chain ends with.
function pathParts(theory: Theory, scene: Scene, language: string): readonly NamedPart[] {
  const shown = scene.boxes.flatMap(({ id }) => theory.elements.get(id) ?? [])
  const flow = scene.links.flatMap(({ id }) => theory.links.get(id) ?? []).filter(isFlow)
  const arrivals = new Set(flow.map(({ to }) => to))
  const leaving = new Set(flow.map(({ from }) => from))
  const starts = shown.filter(({ id }) => leaving.has(id) && !arrivals.has(id))
  const impacts = shown.filter(({ type, id }) => type === 'impact' && arrivals.has(id))
  const ends = impacts.length > 0 ? impacts : shown.filter(({ id }) => arrivals.has(id) && !leaving.has(id))
  const name = (id: Id) => shownText(wordsOf(theory.elements.get(id)?.label ?? {}, theory.details.languages, language))
  const parts: NamedPart[] = []
  for (const end of inOrder(ends)) {
    for (const start of inOrder(starts)) {
      if (parts.length >= MOST_SLIDES) return parts
      const { paths } = chainBetween(theory, start.id, end.id, MOST_OF_ONE_PAIR)
      paths.forEach(({ links }, index) => {
        const which = paths.length === 1 ? '' : ` (${index + 1}/${paths.length})`
        parts.push({ about: `${name(start.id)} → ${name(end.id)}${which}`, part: pathPart(links) })
      })
    }
  }
  return parts.slice(0, MOST_SLIDES)
}

function pathPart(links: Path): ScenePart {
  const boxes = new Set(links.flatMap(({ from, to }: Link) => [from, to]))
  return { boxes, links: new Set(links.map(({ id }) => id)), bands: NO_BANDS }
}

const NO_BANDS: ReadonlySet<Id> = new Set()

/** The bands of a figure as they are read: those that cross above the others, the others, those below. */
function drawnBands({ bands }: Theory, scene: Scene): SceneBand[] {
  const drawn = new Map(scene.bands.map((band) => [band.id, band]))
  return (['above', 'main', 'below'] as const)
    .flatMap((placement) => inOrder([...bands.values()].filter((band) => band.placement === placement)))
    .flatMap(({ id }) => drawn.get(id) ?? [])
}

// Band after band as they stand; what stands in none comes last.
function stepParts(theory: Theory, scene: Scene): readonly NamedPart[] {
  const boxes = new Set<Id>()
  const parts: NamedPart[] = []
  for (const { id: band, name } of drawnBands(theory, scene)) {
    const own = scene.boxes.filter(({ id }) => theory.elements.get(id)?.band === band)
    if (own.length === 0) continue
    for (const { id } of own) boxes.add(id)
    parts.push({ about: name, part: { boxes: new Set(boxes), links: null, bands: null } })
  }
  const last = parts.at(-1)
  if (last === undefined || boxes.size === scene.boxes.length) return parts
  const all = { ...last.part, boxes: new Set(scene.boxes.map(({ id }) => id)) }
  return [...parts, { about: '', part: all }]
}
