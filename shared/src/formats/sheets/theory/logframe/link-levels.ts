import { aLink, type Element, rankOf } from '../../../../model/index.js'
import { grouped } from '../grouped.js'
import type { Reading } from '../reading.js'

/**
 * Each row leads to the level above: that is what a logical framework says. Where several stand there, to the one whose
 * number its own begins with, else to the one it stands under; else to none, and the report says so.
 */
export function linkLevels(elements: readonly Element[], sheet: string, reading: Reading): void {
  const byLevel = grouped(elements, rank)
  const levels = [...byLevel.keys()].sort((a, b) => a - b)
  const aboveOf = new Map(levels.map((level, index) => [level, levels[index + 1]]))
  const numbered = new Map(
    elements.flatMap((each) => (each.ref === null ? [] : [[keyOf(each, each.ref), each] as const])),
  )
  const isNested = elements.some((element, index) => index > 0 && goesUp(elements[index - 1], element))
  const latest = new Map<number, Element>()
  let loose = 0
  for (const element of elements) {
    latest.set(rank(element), element)
    const above = aboveOf.get(rank(element))
    if (above === undefined) continue
    const [only, another] = byLevel.get(above) ?? []
    const parent =
      another === undefined ? only : (byNumber(element, above, numbered) ?? (isNested ? latest.get(above) : undefined))
    if (parent === undefined) loose += 1
    else reading.draft.links.push(aLink({ id: reading.freeId('link'), from: element.id, to: parent.id }))
  }
  if (loose === 0) return
  reading.report.warn(sheet, `${loose} rows could lead to several of the level above; they have no arrow yet.`)
}

// Listed from the top a framework goes down, level by level. One that goes up again puts rows under what they serve.
const goesUp = (before: Element | undefined, element: Element): boolean =>
  before !== undefined && rank(element) > rank(before)

const rank = (element: Element): number => rankOf(element) ?? OUTCOME_RANK
const OUTCOME_RANK = 6

/** The one of the level above whose number this one's begins with: “1.2.3” stands under “1.2”, or else under “1”. */
function byNumber({ ref }: Element, above: number, numbered: ReadonlyMap<string, Element>): Element | undefined {
  let number = numberIn(ref ?? '')
  while (number.includes('.')) {
    number = number.slice(0, number.lastIndexOf('.'))
    const found = numbered.get(`${above} ${number}`)
    if (found !== undefined) return found
  }
  return undefined
}

const keyOf = (element: Element, ref: string): string => `${rank(element)} ${numberIn(ref)}`

/** The number in a code such as “Output 1.2”. */
const numberIn = (code: string): string => /\d+(?:\.\d+)*/.exec(code.slice(0, 60))?.[0] ?? ''
