import type { Link } from '../../model/index.js'
import { OURS } from '../bilingual.js'
import type { Check } from '../check.js'
import { hasWords } from '../completeness/link-no-reason.js'
import type { Facts } from '../facts/facts.js'
import type { Fix } from '../fix.js'

/** Two links that say the same: two people made them at once. */
export const duplicateLink: Check = {
  id: 'duplicate-link',
  level: 'problem',
  family: 'validity',
  title: { en: 'Same link twice', cy: 'Yr un ddolen ddwywaith' },
  why: {
    en: 'Two people made the same link at the same moment. What is said on one is not said on the other: keep one of them.',
    cy: 'Gwnaeth dau berson yr un ddolen ar yr un eiliad. Nid yw’r hyn a ddywedir ar y naill ar y llall: cadwch un ohonynt.',
  },
  source: OURS,
  find(facts) {
    const same = new Map<string, Link[]>()
    for (const link of facts.links) {
      const way = JSON.stringify([link.from, link.to, link.kind])
      same.set(way, [...(same.get(way) ?? []), link])
    }
    return [...same.values()]
      .filter((links) => links.length > 1)
      .map((links) => ({
        ids: links.map(({ id }) => id),
        message: {
          en: `The same two boxes are linked ${links.length} times in the same way.`,
          cy: `Mae’r un ddau flwch wedi’u cysylltu ${links.length} gwaith yn yr un modd.`,
        },
        ...withoutBareOnes(facts, links),
      }))
  },
}

// Only those on which nothing is said are taken out: nobody's words go.
function withoutBareOnes(facts: Facts, links: readonly Link[]): { fix?: Fix } {
  const bare = links.filter((link) => isBare(facts, link))
  const ids = (bare.length === links.length ? bare.slice(1) : bare).map(({ id }) => id)
  if (ids.length === 0) return {}
  return {
    fix: {
      name: { en: 'Keep one', cy: 'Cadw un' },
      change: { command: 'deleteThings', args: { ids } },
    },
  }
}

function isBare({ recordsOn, flow }: Facts, link: Link): boolean {
  const { id, label, rationale, mechanism, rating, confidence, necessity, uncertain } = link
  if ([label, rationale, mechanism].some(hasWords)) return false
  if (rating !== null || confidence !== null || necessity !== null || uncertain) return false
  return !recordsOn.any(id) && !flow.isLinked(id)
}
