import { escapeXml, tag } from '../markup.js'
import {
  type CoreProperties,
  type OfficeParts,
  type Relationship,
  relationships,
  relationshipsPath,
  XML_HEAD,
} from '../office/index.js'
import { contentTypes, LEADS_TO, TYPES } from './content-types.js'
import type { Base, Slide } from './deck.js'
import { NUMBER_PARAGRAPH } from './master-xml.js'
import { NOTES_SIZE, notesXml } from './notes-xml.js'
import { propertyParts } from './property-parts.js'
import { placeholderXml, SLIDE_NAMESPACES, slideXml } from './slide-xml.js'

/** The main part of a presentation. */
export const PRESENTATION = 'ppt/presentation.xml'

/** A presentation as the parts of its package. */
export function deckParts(base: Base, slides: readonly Slide[], properties: CoreProperties): OfficeParts {
  const parts = new Map<string, string | Uint8Array>([['[Content_Types].xml', '']])
  const types = new Map(base.types)
  const own = propertyParts(properties)
  parts.set(
    '_rels/.rels',
    relationships([{ id: 'rId1', type: LEADS_TO.presentation, target: PRESENTATION }, ...own.relationships]),
  )
  for (const [name, part] of own.parts) parts.set(name, part)
  types.set(PRESENTATION, TYPES.presentation)
  for (const [name, type] of own.types) types.set(name, type)
  const leads: Relationship[] = []
  const lead = (type: string, part: string): string => {
    const id = `rId${leads.length + 1}`
    leads.push({ id, type, target: part.replace(/^ppt\//, '') })
    return id
  }
  const masters = base.masters.map(({ part }) => lead(LEADS_TO.master, part))
  const notesMaster = lead(LEADS_TO.notesMaster, base.notesMaster)
  const shown = slides.map((_slide, index) => lead(LEADS_TO.slide, slidePart(index)))
  parts.set(PRESENTATION, presentationXml(base, { masters, notesMaster, slides: shown }))
  parts.set(relationshipsPath(PRESENTATION), relationships(leads))
  for (const [name, part] of base.parts) parts.set(name, part)
  slides.forEach((slide, index) => {
    const part = slidePart(index)
    const notes = `ppt/notesSlides/notesSlide${index + 1}.xml`
    types.set(part, TYPES.slide)
    types.set(notes, TYPES.notes)
    parts.set(part, slideXml('', [...holders(base, slide), ...slide.shapes]))
    parts.set(
      relationshipsPath(part),
      relationships([
        { id: 'rId1', type: LEADS_TO.layout, target: `/${base.layout}` },
        { id: 'rId2', type: LEADS_TO.notes, target: `/${notes}` },
      ]),
    )
    parts.set(notes, notesXml(slide.notes, slide.language))
    parts.set(
      relationshipsPath(notes),
      relationships([
        { id: 'rId1', type: LEADS_TO.notesMaster, target: `/${base.notesMaster}` },
        { id: 'rId2', type: LEADS_TO.slide, target: `/${part}` },
      ]),
    )
  })
  const defaults = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...base.defaults,
  ])
  parts.set('[Content_Types].xml', contentTypes(defaults, types))
  return parts
}

const slidePart = (index: number): string => `ppt/slides/slide${index + 1}.xml`

// Above the slide, as PowerPoint's own hidden titles: heard, but not seen.
function holders({ page, hasTitle, numberIndex }: Base, slide: Slide): string[] {
  const run = tag('a:r', {}, tag('a:rPr', { lang: slide.language }) + tag('a:t', {}, escapeXml(slide.title)))
  const direction = slide.isTitleRightToLeft ? tag('a:pPr', { algn: 'r', rtl: 1 }) : ''
  const paragraphs = tag('a:p', {}, direction + run)
  const above = { ...page.title, y: -2 * page.title.height }
  const title = { id: 2, name: 'Title', type: 'title', paragraphs } as const
  return [
    ...(hasTitle ? [placeholderXml(slide.isTitleHidden ? { ...title, rect: above } : title)] : []),
    ...(numberIndex === null
      ? []
      : [
          placeholderXml({
            id: 3,
            name: 'Slide number',
            type: 'sldNum',
            index: numberIndex,
            paragraphs: NUMBER_PARAGRAPH,
          }),
        ]),
  ]
}

interface PresentationIds {
  readonly masters: readonly string[]
  readonly notesMaster: string
  readonly slides: readonly string[]
}

function presentationXml({ page, masters }: Base, ids: PresentationIds): string {
  const presentation = tag('p:presentation', { ...SLIDE_NAMESPACES, saveSubsetFonts: 1 }, [
    tag(
      'p:sldMasterIdLst',
      {},
      masters.map(({ id }, index) => tag('p:sldMasterId', { id, 'r:id': ids.masters[index] })),
    ),
    tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': ids.notesMaster })),
    tag(
      'p:sldIdLst',
      {},
      ids.slides.map((id, index) => tag('p:sldId', { id: FIRST_SLIDE + index, 'r:id': id })),
    ),
    tag('p:sldSz', { cx: page.width, cy: page.height }),
    tag('p:notesSz', NOTES_SIZE),
    tag('p:defaultTextStyle', {}, DEFAULT_TEXT),
  ])
  return `${XML_HEAD}${presentation}`
}

const FIRST_SLIDE = 256

const DEFAULT_TEXT =
  '<a:defPPr><a:defRPr lang="en-GB"/></a:defPPr><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1800"><a:solidFill>' +
  '<a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>' +
  '<a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>'
