import { elementType, type Id, type Link, type Theory } from '../../model/index.js'
import { aroundParagraph } from './around-paragraphs.js'
import type { OnLinks } from './link-details.js'
import type { Paragraph, Sentence } from './paragraph.js'
import { type Parts, partsOf, type Step } from './part-of.js'
import { type Prose, proseLanguage } from './prose-in.js'
import { recordParagraphs } from './record-paragraphs.js'
import { stepSentences } from './step-sentences.js'
import { summaryParagraph } from './summary-paragraph.js'
import { byThing, type Teller, tellerOf } from './teller.js'

/** More than this of one part is not read; how much more there is, is said. */
const MAX_SENTENCES = 60

/**
 * The theory as prose to be read aloud: if ... then ... because ... assuming ..., from the situation through every step
 * to the impact, then context, risks, indicators and people. The same words for the same theory.
 *
 * @param language of the prose and, where they have it, of the labels; else the theory's main one
 */
export function narrative(theory: Theory, language?: string): readonly Paragraph[] {
  const spoken = proseLanguage(theory, language)
  const teller = tellerOf(theory, spoken)
  const parts = partsOf(theory)
  const links = linksByPart(theory, parts)
  const on: OnLinks = {
    assumptions: byThing(theory.assumptions.values()),
    evidence: byThing(theory.evidence.values()),
  }
  const around = (about: 'situation' | 'context' | 'risks' | 'notes') =>
    aroundParagraph(about, parts.others.get(about) ?? [], links(about), on, teller)
  const steps = parts.steps.map((step) => ({
    about: step.about,
    heading: headingOf(step, teller, spoken),
    sentences: stepSentences(step.boxes, links(step.about), on, teller),
  }))
  return [
    summaryParagraph(teller),
    around('situation'),
    ...steps,
    { about: 'outside', heading: teller.prose.headings.outside, sentences: loose(links('outside'), on, teller) },
    around('context'),
    around('risks'),
    ...recordParagraphs(teller),
    around('notes'),
  ]
    .filter(({ sentences }) => sentences.length > 0)
    .map((paragraph) => bounded(paragraph, teller))
}

interface PartLinks {
  readonly into: readonly Link[]
  readonly beside: readonly Link[]
}

/** The links that each part tells of: of the chain what leads to its boxes, of the others what comes from them. */
function linksByPart({ links, elements }: Theory, { steps, partOf }: Parts): (about: string) => PartLinks {
  const places = new Map<Id, number>()
  for (const { boxes } of steps) for (const { id } of boxes) places.set(id, places.size)
  const place = (id: Id) => places.get(id) ?? places.size
  const found = new Map<string, { into: Link[]; beside: Link[] }>()
  const inReading = [...links.values()].sort(
    (a, b) => place(a.to) - place(b.to) || place(a.from) - place(b.from) || (a.id < b.id ? -1 : 1),
  )
  for (const link of inReading) {
    const isFlow = link.kind === 'leads-to' || link.kind === 'requires'
    const told = isFlow && elements.has(link.to) ? link.to : link.from
    const about = partOf.get(told) ?? partOf.get(link.to) ?? 'outside'
    const part = found.get(about) ?? { into: [], beside: [] }
    found.set(about, part)
    part[isFlow ? 'into' : 'beside'].push(link)
  }
  return (about) => found.get(about) ?? { into: [], beside: [] }
}

function loose(links: PartLinks, on: OnLinks, teller: Teller): Sentence[] {
  return stepSentences([], links, on, teller)
}

function headingOf({ band, boxes }: Step, { text }: Teller, language: Prose): string {
  const label = band === null ? '' : text(band.label)
  const [first] = boxes
  return label !== '' || first === undefined ? label : elementType(first.type).name[language]
}

function bounded(paragraph: Paragraph, { prose }: Teller): Paragraph {
  const { sentences } = paragraph
  if (sentences.length <= MAX_SENTENCES) return paragraph
  const rest = sentences.length - MAX_SENTENCES
  return { ...paragraph, sentences: [...sentences.slice(0, MAX_SENTENCES), { words: prose.andMore(rest), about: [] }] }
}
