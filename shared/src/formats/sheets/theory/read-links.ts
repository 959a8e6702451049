import { aLink, anElement, type Id, LINK_KINDS, type Link, type LinkKind, NECESSITIES } from '../../../model/index.js'
import { wordsIn } from '../../../scene/index.js'
import { necessities } from '../../tables/value-names.js'
import { type Choices, choiceIn, choicesOf, choose, yesOrNo } from './choices.js'
import { confidenceIn, ratingIn } from './numbers.js'
import type { PlacedRow } from './place-things.js'
import type { Reading } from './reading.js'
import { referenceIn } from './references.js'
import type { SheetRow } from './sheet-row.js'

/** Links from rows. An end that no row tells of becomes a box; a row without one of its ends is told of. */
export function readLinks(rows: readonly SheetRow[], reading: Reading): void {
  const used = new Set<Id>()
  const ids = rows.map((row) => reading.idFor(row, 'link', used))
  const known = new Set(ids)
  for (const [index, row] of rows.entries()) {
    const id = ids[index] ?? ''
    const kind = kindIn(row, reading)
    const from = endOf(row, 'from', reading)
    const toLink = kind === 'moderates' && known.has(row.words('to-id')) ? row.words('to-id') : null
    const to = toLink ?? endOf(row, 'to', reading)
    if (from === null || to === null) continue
    addLink(
      {
        ...aLink({ id, from, to, kind }),
        label: reading.text(row, 'label'),
        rationale: reading.text(row, 'rationale'),
        mechanism: reading.text(row, 'mechanism'),
        rating: ratingIn(row, reading),
        confidence: confidenceIn(row, reading),
        uncertain: isUncertain(row, reading),
        necessity: choose(row, 'necessity', NECESSITY_CHOICES, reading),
      },
      row.place('from'),
      row.words('id') !== '',
      reading,
    )
  }
}

/** Links that rows of boxes name: “Leads to”, “Depends on”. */
export function readNamedLinks(rows: readonly PlacedRow[], reading: Reading): void {
  for (const { row, id } of rows) {
    for (const field of ['leads-to', 'follows-from'] as const) {
      const { ids, unknown } = row.words(field) === '' ? NONE : reading.boxes.listed(row.words(field))
      for (const words of unknown)
        reading.report.warn(row.place(field), `No box is called “${words.slice(0, 80)}”; write the label of one.`)
      for (const other of ids) {
        const [from, to] = field === 'leads-to' ? [id, other] : [other, id]
        addLink(aLink({ id: reading.freeId('link'), from, to }), row.place(field), false, reading)
      }
    }
  }
}

const NONE = { ids: [], unknown: [] } as const

function addLink(link: Link, place: string, isNamed: boolean, reading: Reading): void {
  const isNew = reading.isNew(`link ${JSON.stringify([link.from, link.to, link.kind])}`)
  // Two with ids of their own are two: a file of ours says so.
  if (!isNew && !isNamed) {
    reading.report.warn(place, 'This link is there already; it was not made twice.')
    return
  }
  reading.draft.links.push(link)
  const [from, to] = [reading.labelOf(link.from), reading.labelOf(link.to)]
  reading.subjects.add(link.id, from === undefined || to === undefined ? [] : [`${from} → ${to}`, `${from} -> ${to}`])
}

function endOf(row: SheetRow, end: 'from' | 'to', reading: Reading): Id | null {
  const found = referenceIn(row, { id: `${end}-id`, name: end }, reading.boxes)
  if (found !== null) {
    if (reading.boxes.named(row.words(end)).length > 1 && row.words(`${end}-id`) === '')
      reading.report.warn(
        row.place(end),
        `Several boxes are called “${row.words(end).slice(0, 80)}”; the link goes to the first.`,
      )
    return found
  }
  const words = reading.line(row, end)
  if (words === '') {
    reading.report.warn(
      row.place(end),
      `This link has no ${end === 'from' ? 'beginning' : 'end'} that is in the file; it was left out.`,
    )
    return null
  }
  const id = reading.freeId('box')
  if (reading.draft.elements.length > 0 && !reading.hasOnlyEnds)
    reading.report.warn(row.place(end), `“${words.slice(0, 80)}” is not among the boxes; one was made for it.`)
  else reading.hasOnlyEnds = true
  const label = { [reading.language]: words }
  reading.draft.elements.push(anElement({ id, type: 'outcome', label }))
  reading.draft.guesses.push({ element: id, because: 'nothing' })
  reading.addBox(id, label)
  return id
}

const [english, welsh] = [wordsIn('en').kinds, wordsIn('cy').kinds]
const KIND_OTHERS: Readonly<Record<LinkKind, string>> = {
  'leads-to':
    '+|positive|increases|causes|contributes to|supports|enables|directed|influences|results in|produces|one way|cause|causal|flow|arrow|yn cyfrannu at|yn achosi|cadarnhaol',
  requires: 'is required for|is needed for|necessary for|precondition|prerequisite|yn rhaid i',
  moderates: 'moderator|affects|conditions',
  reduces: '−|negative|decreases|inhibits|prevents|blocks|hinders|negyddol|yn atal',
  feedback: 'feeds back to|feeds back|loop|feedback loop|adborth',
}
const KIND_CHOICES: Choices<LinkKind> = LINK_KINDS.map(
  (kind) => [kind, { en: english[kind], cy: welsh[kind] }, KIND_OTHERS[kind]] as const,
)
const NECESSITY_CHOICES = choicesOf(necessities, NECESSITIES)

// A kind that is none of ours is usually the words on the arrow: said in a warning, and never taken as another kind.
function kindIn(row: SheetRow, { report }: Reading): LinkKind {
  const words = row.words('kind')
  if (words === '' || words === '+') return 'leads-to'
  if (words === '-' || words === '–' || words === '−') return 'reduces'
  const kind = choiceIn(words, KIND_CHOICES)
  if (kind === null)
    report.warn(row.place('kind'), `“${words.slice(0, 60)}” is no kind of link of ours; it became “leads to”.`)
  return kind ?? 'leads-to'
}

function isUncertain(row: SheetRow, { report }: Reading): boolean {
  const words = row.words('uncertain')
  const said = yesOrNo(words)
  if (said === null)
    report.warn(row.place('uncertain'), `“${words.slice(0, 60)}” is neither yes nor no; it was left out.`)
  return said ?? false
}

/** Takes out links that end, by way of other links, at no box. */
export function dropLooseLinks(reading: Reading): void {
  const { draft, boxes } = reading
  const ends = new Map(draft.links.map(({ id, to }) => [id, to]))
  const loose = new Set<Id>()
  const fast = new Set<Id>()
  for (const { id } of draft.links) {
    const passed = new Set<Id>()
    let at = id
    while (ends.has(at) && !passed.has(at) && !fast.has(at) && !loose.has(at)) {
      passed.add(at)
      at = ends.get(at) ?? ''
    }
    const isFast = fast.has(at) || boxes.hasId(at)
    for (const each of passed) (isFast ? fast : loose).add(each)
  }
  if (loose.size === 0) return
  reading.report.warn('', `${loose.size} links end at no box; they were left out.`)
  draft.links = draft.links.filter(({ id }) => !loose.has(id))
}
