import { type DrawnArrow, type DrawnBox, drawnArrow, drawnBox } from '../drawing/index.js'
import type { MarkedDrawing } from '../interchange/index.js'
import { MOST_BOXES, quoted } from '../interchange/index.js'
import { childNamed, childrenNamed, textIn, type XmlElement } from '../xml/index.js'
import { FACTORS, type Factor } from './factors.js'
import { formattedWords } from './formatted-words.js'

/**
 * The drawing of a project: its results chain with the most factors, or where it has none its conceptual model. Null
 * where there is no diagram.
 */
export function projectDrawing(project: XmlElement): MarkedDrawing | null {
  const chains = diagramsIn(project, 'ResultsChain')
  const diagrams = chains.length > 0 ? chains : diagramsIn(project, 'ConceptualModel')
  const [diagram] = [...diagrams].sort((a, b) => b.factors.size - a.factors.size)
  if (diagram === undefined || diagram.factors.size === 0 || diagram.factors.size > MOST_BOXES) return null
  const factors = poolOf(project, 'DiagramFactor').filter(({ attributes }) =>
    diagram.factors.has(attributes.get('Id') ?? ''),
  )
  const links = poolOf(project, 'DiagramLink').filter(({ attributes }) => diagram.links.has(attributes.get('Id') ?? ''))
  const frames = framesOf(factors)
  const things = new Map(
    FACTORS.flatMap((factor) =>
      poolOf(project, factor.pooled ?? factor.name).map((thing) => [
        `${factor.name} ${thing.attributes.get('Id')}`,
        thing,
      ]),
    ),
  )
  const others = diagrams.filter((other) => other !== diagram)
  const names = others
    .slice(0, 5)
    .map(({ name }) => quoted(name))
    .join(', ')
  const message = `The diagram ${quoted(diagram.name)} was read; left out: ${others.length} more${names === '' ? '' : `, ${names}`}.`
  return {
    title:
      diagram.name || formattedWords(childNamed(childNamed(project, 'ProjectSummary'), 'ProjectSummaryProjectName')),
    language: null,
    boxes: factors.flatMap((factor) => boxOf(factor, things, frames) ?? []),
    arrows: links.filter((link) => !isBundle(link)).map(arrowOf),
    warnings: others.length === 0 ? [] : [{ path: '', message }],
    boxMarks: new Map(),
    arrowMarks: [],
    theoryMarks: new Map(),
  }
}

interface Diagram {
  readonly name: string
  readonly factors: ReadonlySet<string>
  readonly links: ReadonlySet<string>
}

const poolOf = (project: XmlElement, name: string): XmlElement[] =>
  childrenNamed(childNamed(project, `${name}Pool`), name)

function diagramsIn(project: XmlElement, name: string): Diagram[] {
  const idsIn = (diagram: XmlElement, what: string) =>
    new Set(
      childrenNamed(childNamed(diagram, `${name}Diagram${what}Ids`), `Diagram${what}Id`).map((id) => textIn(id).trim()),
    )
  return poolOf(project, name).map((diagram) => ({
    name: formattedWords(childNamed(diagram, `${name}Name`)),
    factors: idsIn(diagram, 'Factor'),
    links: idsIn(diagram, 'Link'),
  }))
}

/** The group box that each factor is in. */
function framesOf(factors: readonly XmlElement[]): Map<string, string> {
  const frames = new Map<string, string>()
  for (const factor of factors) {
    const children = childrenNamed(childNamed(factor, 'DiagramFactorGroupBoxChildrenIds'), 'DiagramFactorId')
    for (const child of children) frames.set(textIn(child).trim(), factor.attributes.get('Id') ?? '')
  }
  return frames
}

function boxOf(
  diagramFactor: XmlElement,
  things: ReadonlyMap<string, XmlElement>,
  frames: ReadonlyMap<string, string>,
): DrawnBox | null {
  const id = diagramFactor.attributes.get('Id') ?? ''
  const wrapped = childNamed(childNamed(diagramFactor, 'DiagramFactorWrappedFactorId'), 'WrappedByDiagramFactorId')
  const reference = wrapped?.children.find((child): child is XmlElement => typeof child !== 'string')
  const factor = FACTORS.find(({ name }) => reference?.name === `${name}Id`)
  if (factor === undefined) return null
  const thing = things.get(`${factor.name} ${textIn(reference).trim()}`)
  const prefix = factor.pooled ?? factor.name
  const own = formattedWords(childNamed(diagramFactor, 'DiagramFactorName'))
  return drawnBox({
    id,
    text: own || formattedWords(childNamed(thing, `${prefix}Name`)),
    description: formattedWords(childNamed(thing, `${prefix}Details`)),
    rect: rectOf(diagramFactor),
    within: frames.get(id) ?? null,
    isContainer: factor.type === 'frame',
    isBareText: factor.type === 'words',
    look: factor.name,
    type: typeOf(factor),
  })
}

const typeOf = ({ type }: Factor) => (type === 'frame' || type === 'words' ? null : type)

function rectOf(factor: XmlElement) {
  const place = childNamed(childNamed(factor, 'DiagramFactorLocation'), 'DiagramPoint')
  const size = childNamed(childNamed(factor, 'DiagramFactorSize'), 'DiagramSize')
  const [x, y] = [numberIn(place, 'x'), numberIn(place, 'y')]
  if (x === null || y === null) return null
  return { x, y, width: Math.max(0, numberIn(size, 'width') ?? 0), height: Math.max(0, numberIn(size, 'height') ?? 0) }
}

function numberIn(element: XmlElement | undefined, name: string): number | null {
  const written = textIn(childNamed(element, name)).trim()
  const value = Number(written)
  return written === '' || !Number.isFinite(value) ? null : Math.max(-1e7, Math.min(1e7, value))
}

/** A link between group boxes stands for those between what is in them, which are listed too. */
const isBundle = (link: XmlElement): boolean =>
  childrenNamed(childNamed(link, 'DiagramLinkGroupedDiagramLinkIds'), 'DiagramLinkId').length > 0

function arrowOf(link: XmlElement): DrawnArrow {
  const end = (name: string) => textIn(childNamed(childNamed(link, name), 'LinkableFactorId')).trim() || null
  const isTrue = (name: string) => ['true', '1'].includes(textIn(childNamed(link, name)).trim())
  return drawnArrow({
    from: end('DiagramLinkFromDiagramFactorId'),
    to: end('DiagramLinkToDiagramFactorId'),
    text:
      formattedWords(childNamed(link, 'DiagramLinkName')) || formattedWords(childNamed(link, 'DiagramLinkAnnotation')),
    isDashed: isTrue('DiagramLinkIsUncertainLink'),
    heads: isTrue('DiagramLinkIsBidirectionalLink') ? 'both' : 'end',
  })
}
