import { type Id, inOrder, type Theory } from '../model/index.js'
import { bandsFromTheTop } from './bands-from-the-top.js'
import { linkSentences } from './link-sentences.js'
import { type Narrator, narratorOf } from './narrator.js'

/** Characters. A reader that must hear this much has stopped listening long before. */
const MAX_LENGTH = 200_000

/**
 * All of a figure in words, as plain text: title and summary, every band with its boxes in reading order, groups,
 * then every link as a sentence.
 *
 * @param language of the sentences and, where they have it, of the labels; else the theory's main one
 */
export function longDescription(theory: Theory, language?: string): string {
  const narrator = narratorOf(theory, language)
  const { title, summary } = theory.details
  const sections = [
    [narrator.line(title), narrator.line(summary)].filter((line) => line !== ''),
    ...bandSections(theory, narrator),
    groupSection(theory, narrator),
    linkSection(theory, narrator),
  ]
  return withinLength(
    sections.filter((lines) => lines.length > 0),
    narrator,
  )
}

function bandSections(theory: Theory, narrator: Narrator): string[][] {
  const boxes = inOrder(theory.elements.values())
  const linesOf = (bandId: string | null) =>
    boxes.flatMap((box) => (bandOf(box.band, theory) === bandId ? [`- ${narrator.box(box)}`] : []))
  const sections = bandsFromTheTop(theory).map((band) => {
    const lines = linesOf(band.id)
    const ceiling = band.id === theory.details.ceiling ? [narrator.sentences.ceiling] : []
    return [`${narrator.line(band.label)} (${lines.length})`, ...lines, ...ceiling]
  })
  const outside = linesOf(null)
  if (outside.length === 0) return sections
  return [...sections, [`${narrator.sentences.outsideBands} (${outside.length})`, ...outside]]
}

function bandOf(band: string | null, theory: Theory): string | null {
  return band !== null && theory.bands.has(band) ? band : null
}

function groupSection(theory: Theory, narrator: Narrator): string[] {
  if (theory.groups.size === 0) return []
  const members = new Map<Id, string[]>([...theory.groups.keys()].map((id) => [id, []]))
  for (const { id, group } of inOrder(theory.elements.values())) {
    if (group !== null) members.get(group)?.push(narrator.end(id))
  }
  const lines = [...members].map(([id, names]) => `- ${narrator.end(id)}: ${names.join(', ')}`)
  return [`${narrator.sentences.groups} (${lines.length})`, ...lines.sort()]
}

function linkSection(theory: Theory, narrator: Narrator): string[] {
  if (theory.links.size === 0) return []
  const sentences = linkSentences(theory, narrator).map((sentence) => `- ${sentence}`)
  return [`${narrator.sentences.links} (${sentences.length})`, ...sentences]
}

function withinLength(sections: readonly (readonly string[])[], { sentences }: Narrator): string {
  const lines = sections.flatMap((section, index) => (index === 0 ? section : ['', ...section]))
  let length = 0
  for (const [index, line] of lines.entries()) {
    length += line.length + 1
    if (length > MAX_LENGTH) return [...lines.slice(0, index), sentences.andMore(lines.length - index)].join('\n')
  }
  return lines.join('\n')
}
