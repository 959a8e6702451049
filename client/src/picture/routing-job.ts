import { type MapLayout, type Route, routeLinks } from '@throughline/shared/layout'
import type { Element, Id, Link, Theory } from '@throughline/shared/model'
import { linkSizer, wordsIn } from '@throughline/shared/scene'
import { knowingMeasure, type Unmeasured, type Widths } from './measured-widths.js'
import { NO_RECORDS } from './tidy-job.js'

/** All that routing needs to know: plain data, which can be sent to another thread. */
export interface RoutingJob {
  readonly theory: Pick<Theory, 'details' | 'elements' | 'links' | 'bands' | 'groups'>
  readonly layout: MapLayout
  /** Of the words that pictures say themselves. */
  readonly wordsLanguage: string
  readonly language: string | undefined
  readonly widths: Widths
}

/** The routes, or what must be measured before there can be any. */
export type RoutingAnswer =
  | { readonly routes: ReadonlyMap<Id, Route> }
  | { readonly routes: null; readonly unmeasured: readonly Unmeasured[] }

/** Does the work, in whatever thread it is called. */
export function routed({ theory, layout, wordsLanguage, language, widths }: RoutingJob): RoutingAnswer {
  const whole = { ...NO_RECORDS, actors: NO_ACTORS, ...theory }
  const unknown = new Map<string, Unmeasured>()
  const measure = knowingMeasure(widths, unknown)
  const sizer = linkSizer({ theory: whole, measure, words: wordsIn(wordsLanguage), language })
  const routes = routeLinks(whole, layout, undefined, sizer)
  return unknown.size === 0 ? { routes } : { routes: null, unmeasured: [...unknown.values()] }
}

const NO_ACTORS: Theory['actors'] = new Map()

/** What of a theory decides how its links run: without the texts of its boxes, which are most of it. */
export function routingPartOf({ details, elements, links, bands, groups }: Theory): RoutingJob['theory'] {
  return { details, elements: mapped(elements, withoutTexts), links: mapped(links, withoutReasons), bands, groups }
}

const withoutTexts = (element: Element): Element => ({ ...element, label: NO_TEXT, description: NO_TEXT })
const withoutReasons = (link: Link): Link => ({ ...link, rationale: NO_TEXT, mechanism: NO_TEXT })

const NO_TEXT = {}

function mapped<Thing>(things: ReadonlyMap<Id, Thing>, change: (thing: Thing) => Thing): ReadonlyMap<Id, Thing> {
  return new Map([...things].map(([id, thing]) => [id, change(thing)]))
}
