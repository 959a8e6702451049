import type { TheoryDocument } from '../document/index.js'
import { type Element, type Id, inOrder, newId } from '../model/index.js'
import { addElement } from './add-element.js'
import { attachRecord } from './attach-record.js'
import { orderElements } from './order-elements.js'

export interface Split {
  readonly id: Id
  /** The language of its label. */
  readonly language: string
  /** The label that was split; where it says something else by now, nothing happens. */
  readonly label: string
  /** What stays in the box, and what the new one says. */
  readonly parts: readonly [stays: string, goes: string]
}

/**
 * Makes two boxes of one that says two things, as one step, and gives the id of the new one, which is read after it;
 * null where nothing was done. What was said to lead to both, or to follow from both, does so for each: every link is
 * there twice, with its words, rating, evidence and assumptions. What is on the box itself stays on the first.
 */
export function splitElement(document: TheoryDocument, { id, language, label, parts }: Split): Id | null {
  const element = document.thing('elements', id)
  const place = { kind: 'elements', id, field: 'label', language } as const
  if (element === undefined || collapsed(element.label[language] ?? '') !== label) return null
  const [stays, goes] = parts
  return document.change(() => {
    const made = secondOf(document, element, { [language]: goes })
    document.setText(place, stays)
    for (const link of document.things('links')) {
      if (link.from !== id && link.to !== id) continue
      const copy = { ...link, id: newId(), ...(link.from === id ? { from: made } : { to: made }) }
      document.create('links', copy)
      for (const kind of ['evidence', 'assumptions'] as const)
        for (const record of document.things(kind))
          if (record.on.includes(link.id)) attachRecord(document, { kind, id: record.id, to: copy.id })
    }
    return made
  })
}

function secondOf(document: TheoryDocument, element: Element, label: Element['label']): Id {
  const { type, term, band, group, within, tags } = element
  const made = addElement(document, { type, term, band, group, within, label })
  if (tags.length > 0) document.changeThing('elements', made, { tags })
  const beside = inOrder(document.things('elements').filter((other) => other.band === band && other.id !== made))
  const before = beside[beside.findIndex((other) => other.id === element.id) + 1]?.id ?? null
  orderElements(document, { ids: [made], before })
  return made
}

const collapsed = (words: string): string => words.trim().replace(/\s+/g, ' ')
