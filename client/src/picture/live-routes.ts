import { type MapLayout, type Route, type RoutedBefore, routeLinks, routesKept } from '@throughline/shared/layout'
import type { Id, Theory } from '@throughline/shared/model'
import { linkSizer, type Measure, wordsIn } from '@throughline/shared/scene'
import type { LayoutThread } from './layout-thread.js'
import { LinkWidths } from './link-widths.js'
import { provisionalRoutes, type RoutesOfMoved, routesOfMoved } from './provisional-routes.js'
import { type RoutingAnswer, routingPartOf } from './routing-job.js'

/** Fewer links are routed at once, well within a frame. */
const WORTH_A_THREAD = 60

/** What routes are asked for. */
export interface ToRoute {
  readonly theory: Theory
  readonly layout: MapLayout
  readonly language: string | undefined
}

export interface LiveRoutesParts {
  readonly measure: Measure
  readonly wordsLanguage: string
  readonly thread: Pick<LayoutThread, 'ask' | 'drop'>
  /** Called with the routes that were on their way. */
  readonly onSettled: (routes: ReadonlyMap<Id, Route>) => void
}

/**
 * The routes of a map that changes. Settled ones depend on the theory and its layout alone, on nothing that was before,
 * so that every window and every figure has the same. On a large map they come from another thread, and provisional
 * ones stand in until then; what comes for a map that has changed meanwhile is dropped.
 */
export class LiveRoutes {
  readonly #parts: LiveRoutesParts
  readonly #widths = new LinkWidths()
  #settled = true

  constructor(parts: LiveRoutesParts) {
    this.#parts = parts
  }

  /** No better ones are on their way. */
  isSettled(): boolean {
    return this.#settled
  }

  /** The routes to draw now. @param before routes that were drawn: those that are as good as before keep their identity */
  routesOf(asked: ToRoute, before: RoutedBefore | undefined): ReadonlyMap<Id, Route> {
    const { theory, layout, language } = asked
    const { measure, wordsLanguage, thread } = this.#parts
    if (theory.links.size < WORTH_A_THREAD) {
      thread.drop('routes')
      this.#settled = true
      const sizer = linkSizer({ theory, measure, words: wordsIn(wordsLanguage), language })
      return routesKept(before?.routes, routeLinks(theory, layout, undefined, sizer))
    }
    let atOnce: ReadonlyMap<Id, Route> | null = null
    let asking = true
    this.#settled = false
    this.#ask(asked, (routes) => {
      this.#settled = true
      if (asking) atOnce = routes
      else this.#parts.onSettled(routes)
    })
    asking = false
    return atOnce === null ? provisionalRoutes(theory, layout, before) : routesKept(before?.routes, atOnce)
  }

  /** The routes to draw after these boxes alone have moved; all of them are asked for once the map has been placed. */
  afterMoves(
    { theory, layout }: Pick<ToRoute, 'theory' | 'layout'>,
    before: { readonly routes: ReadonlyMap<Id, Route>; readonly moved: ReadonlySet<Id> },
  ): RoutesOfMoved {
    this.#parts.thread.drop('routes')
    this.#settled = false
    return routesOfMoved(theory, layout, before)
  }

  close(): void {
    this.#parts.thread.drop('routes')
  }

  #ask(asked: ToRoute, done: (routes: ReadonlyMap<Id, Route>) => void): void {
    const { theory, layout, language } = asked
    const { measure, wordsLanguage, thread } = this.#parts
    const job = () => ({
      ...{ theory: routingPartOf(theory), layout, wordsLanguage, language },
      widths: this.#widths.of({ theory, measure, words: wordsIn(wordsLanguage), language }),
    })
    thread.ask('routes', job, (answer: RoutingAnswer | null) => {
      if (answer === null) return
      if (answer.routes !== null) {
        done(answer.routes)
        return
      }
      this.#widths.measure(answer.unmeasured, { measure })
      this.#ask(asked, done)
    })
  }
}
