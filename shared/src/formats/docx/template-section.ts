import { tag } from '../markup.js'
import { childNamed, descendantsNamed, type XmlElement } from '../xml/index.js'
import { type Page, TEXT_PAGE } from './page.js'

/** What is kept of how a template lays out its pages. */
export interface TemplateSection {
  readonly page: Page
  /** Markup that names its headers and footers, and the relationships it does that by. */
  readonly references: string
  readonly usedIds: ReadonlySet<string>
  /** Markup of its sections beyond paper and margins; only the first has a title page. */
  readonly more: (isFirst: boolean) => string
}

/** In the order of the schema. */
const AFTER_MARGINS = ['w:pgBorders', 'w:titlePg', 'w:bidi', 'w:rtlGutter', 'w:docGrid'] as const

const REFERENCES = ['w:headerReference', 'w:footerReference']

/** The pages of a document as its last section has them; headers and footers go on from section to section. */
export function templateSection(body: XmlElement): TemplateSection {
  const references = new Map<string, XmlElement>()
  let last: XmlElement | undefined
  for (const section of descendantsNamed(body, 'w:sectPr')) {
    last = section
    for (const child of section.children) {
      if (typeof child === 'string' || !REFERENCES.includes(child.name)) continue
      references.set(`${child.name} ${child.attributes.get('w:type') ?? 'default'}`, child)
    }
  }
  const named = [...references.values()]
  const kept = (name: string) => {
    const child = childNamed(last, name)
    return child === undefined ? '' : markupOf(child)
  }
  return {
    page: pageOf(last),
    references: named.map(markupOf).join(''),
    usedIds: new Set(named.map(({ attributes }) => attributes.get('r:id') ?? '')),
    more: (isFirst) => AFTER_MARGINS.map((name) => (name === 'w:titlePg' && !isFirst ? '' : kept(name))).join(''),
  }
}

const SHORTEST = 3_000
const LONGEST = 31_680
/** Text needs this much between the margins. */
const LEAST_TEXT = 2_000

function pageOf(section: XmlElement | undefined): Page {
  const size = childNamed(section, 'w:pgSz')
  const margins = childNamed(section, 'w:pgMar')
  const width = lengthIn(size, 'w:w')
  const height = lengthIn(size, 'w:h')
  if (!(width >= SHORTEST && width <= LONGEST && height >= SHORTEST && height <= LONGEST)) return TEXT_PAGE
  const margin = (side: string, usual: number) => {
    // Word measures a margin below nought from the edge all the same: headers then do not push the text down.
    const given = Math.abs(lengthIn(margins, side))
    return Number.isNaN(given) ? usual : given
  }
  const usual = TEXT_PAGE.margin
  const left = margin('w:left', usual.left) + margin('w:gutter', 0)
  const right = margin('w:right', usual.right)
  const top = margin('w:top', usual.top)
  const bottom = margin('w:bottom', usual.bottom)
  if (width - left - right < LEAST_TEXT || height - top - bottom < LEAST_TEXT) return TEXT_PAGE
  return {
    width,
    height,
    margin: { top, right, bottom, left, header: margin('w:header', 567), footer: margin('w:footer', 567) },
  }
}

const lengthIn = (element: XmlElement | undefined, name: string): number =>
  Math.round(Number(element?.attributes.get(name) ?? Number.NaN))

/** An element as it was, as far as it is Word's own: what others add to it needs what they declared. */
function markupOf(element: XmlElement): string {
  const attributes = [...element.attributes].filter(([name]) => name.startsWith('w:') || name.startsWith('r:'))
  const children = element.children.filter((child): child is XmlElement => typeof child !== 'string')
  return tag(
    element.name,
    Object.fromEntries(attributes),
    children.filter(({ name }) => name.startsWith('w:')).map(markupOf),
  )
}
