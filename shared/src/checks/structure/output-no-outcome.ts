import type { Element, Id } from '../../model/index.js'
import type { Check } from '../check.js'
import { bandFor } from '../facts/band-for.js'
import type { Facts } from '../facts/facts.js'
import { isResult } from '../facts/is-result.js'
import { reachedFrom } from '../facts/reached-from.js'

/** A linked output from which no outcome or impact can be reached. */
export const outputNoOutcome: Check = {
  id: 'output-no-outcome',
  level: 'problem',
  family: 'structure',
  title: { en: 'Output without outcome', cy: 'Allbwn heb ddeilliant' },
  why: {
    en: 'Something is produced, and the theory does not say what changes because of it.',
    cy: 'Mae rhywbeth yn cael ei gynhyrchu, ac nid yw’r ddamcaniaeth yn dweud beth sy’n newid o’i herwydd.',
  },
  source: { en: 'FESTA design checklist, weakness 1', cy: 'Rhestr wirio dylunio FESTA, gwendid 1' },
  find(facts) {
    const arriving = leadingToResults(facts)
    return facts.elements
      .filter((element) => element.type === 'output' && facts.flow.isLinked(element.id) && !arrives(element))
      .map(({ id, within }) => ({
        ids: [id],
        message: {
          en: 'No outcome or impact follows from it, at any distance.',
          cy: 'Nid oes deilliant nac effaith yn dilyn ohono, ar unrhyw bellter.',
        },
        fix: {
          name: { en: 'Add the outcome', cy: 'Ychwanegu’r deilliant' },
          change: {
            command: 'addLinkedElement',
            args: { type: 'outcome', band: bandFor(facts.theory, 'outcome', within), within, link: { from: id } },
          },
        },
      }))

    // What a sub-model produces is handed on by the box it opens from.
    function arrives(element: Element): boolean {
      const passed = new Set<Id>()
      for (let at: Element | undefined = element; at !== undefined && !passed.has(at.id); ) {
        if (arriving.has(at.id)) return true
        passed.add(at.id)
        at = at.within === null ? undefined : facts.theory.elements.get(at.within)
      }
      return false
    }
  },
}

/** All outcomes and impacts, and whatever leads to one of them. */
function leadingToResults({ elements, flow }: Facts): ReadonlySet<Id> {
  return reachedFrom(
    elements.filter(isResult).map(({ id }) => id),
    (id) => flow.to(id).map(({ from }) => from),
  )
}
