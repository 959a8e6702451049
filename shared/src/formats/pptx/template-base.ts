import { partPath, readRelationships, relationshipsPath } from '../office/index.js'
import { childNamed, childrenNamed, type XmlElement } from '../xml/index.js'
import { readZip } from '../zip/index.js'
import type { Base } from './deck.js'
import { GivenPackage } from './given-package.js'
import { type Holders, holdersOf } from './layout-holders.js'
import { templatePage } from './template-page.js'
import { typefaceWidening } from './typeface-widening.js'
import { NOTES_MASTER, notesMasterParts } from './usual-base.js'

const PRESENTATION = 'ppt/presentation.xml'

/**
 * What slides stand on in an organisation's own file: its masters, layouts, themes and slide size. Its slides, and
 * whatever else is in it, stay behind.
 *
 * Throws RangeError, in words for people, where the file is no presentation that can be read.
 */
export function templateBase(bytes: Uint8Array): Base {
  const zip = readZip(bytes)
  if (!zip.ok) throw notUsable(zip.problem === 'too-large' ? 'it is too large' : 'it is damaged, or no PowerPoint file')
  const file = new GivenPackage(zip.entries)
  const presentation = file.xml(PRESENTATION)
  if (presentation === null) throw notUsable('there is no presentation in it')
  const leads = readRelationships(file.text(relationshipsPath(PRESENTATION)))
  const led = (type: string): string[] =>
    leads
      .filter((lead) => lead.type.endsWith(type) && !lead.external)
      .map(({ target }) => partPath(PRESENTATION, target))
      .filter((part) => file.has(part))
  const partOf = new Map(leads.map(({ id, target }) => [id, partPath(PRESENTATION, target)]))
  const masters = childrenNamed(childNamed(presentation, 'p:sldMasterIdLst'), 'p:sldMasterId').flatMap(
    ({ attributes }) => {
      const part = partOf.get(attributes.get('r:id') ?? '')
      const id = Number(attributes.get('id'))
      return part !== undefined && file.has(part) && Number.isSafeInteger(id) ? [{ part, id }] : []
    },
  )
  const layouts = masters.flatMap(({ part }) => file.leadsFrom(part, '/slideLayout'))
  const chosen = bestLayout(file, layouts)
  if (chosen === null) throw notUsable('it has no slide layout')
  const size = childNamed(presentation, 'p:sldSz')
  const width = sideOf(size, 'cx')
  const height = sideOf(size, 'cy')
  const [notes] = led('/notesMaster')
  const kept = file.reachedFrom([...masters.map(({ part }) => part), ...(notes === undefined ? [] : [notes])])
  const added = notes === undefined ? notesMasterParts(freeThemePart(kept)) : null
  const types = new Map<string, string>()
  for (const part of kept.keys()) {
    const type = file.typeOf(part)
    if (type !== null) types.set(part, type)
  }
  for (const [part, type] of added?.types ?? []) types.set(part, type)
  return {
    parts: new Map<string, string | Uint8Array>([...kept, ...(added?.parts ?? [])]),
    types,
    defaults: file.defaults,
    masters,
    notesMaster: notes ?? NOTES_MASTER,
    layout: chosen.part,
    page: templatePage(width, height, chosen.holders),
    isOurs: false,
    hasTitle: chosen.holders.hasTitle,
    numberIndex: chosen.holders.numberIndex,
    widen: typefaceWidening(file.themeTypeface(masters[0]?.part ?? '')),
  }
}

const notUsable = (why: string): RangeError =>
  new RangeError(`The template cannot be used: ${why}. Choose a .pptx file that PowerPoint opens.`)

const LEAST_SIDE = 914_400
const MOST_SIDE = 51_206_400

function sideOf(size: XmlElement | undefined, name: string): number {
  const side = Number(size?.attributes.get(name))
  if (!(side >= LEAST_SIDE && side <= MOST_SIDE)) throw notUsable('it does not say how large its slides are')
  return Math.round(side)
}

/** A layout with a title and nothing else, else the emptiest that there is. */
function bestLayout(file: GivenPackage, layouts: readonly string[]): { part: string; holders: Holders } | null {
  let best: { part: string; holders: Holders; rank: number } | null = null
  for (const part of layouts) {
    const layout = file.xml(part)
    if (layout === null) continue
    const [master] = file.leadsFrom(part, '/slideMaster')
    const holders = holdersOf(layout, master === undefined ? null : file.xml(master))
    const type = layout.attributes.get('type')
    const rank = (type === 'titleOnly' ? 0 : type === 'blank' ? 20 : holders.hasTitle ? 1 : 21) + holders.others
    if (best === null || rank < best.rank) best = { part, holders, rank }
  }
  return best
}

function freeThemePart(kept: ReadonlyMap<string, unknown>): string {
  let number = 1
  while (kept.has(`ppt/theme/theme${number}.xml`)) number += 1
  return `ppt/theme/theme${number}.xml`
}
