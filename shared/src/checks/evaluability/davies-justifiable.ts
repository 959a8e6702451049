import { weakestLink } from '../../graph/index.js'
import { markOf } from '../../scales/index.js'
import { criterion } from './criterion.js'

export const daviesJustifiable = criterion({
  id: 'davies-justifiable',
  question: {
    en: 'Is there evidence for the links?',
    cy: 'A oes tystiolaeth dros y dolenni?',
  },
  why: {
    en: 'Evidence from elsewhere says which steps are safe and which are hope.',
    cy: 'Mae tystiolaeth o fannau eraill yn dweud pa gamau sy’n ddiogel a pha rai sy’n obaith.',
  },
  hint({ links, recordsOn, theory }) {
    const claims = links.filter(({ kind }) => kind === 'leads-to')
    const backed = claims.filter(({ id }) => recordsOn.evidence(id).length > 0)
    const lowest = weakestLink(theory, claims)?.rating ?? null
    return {
      en: `${backed.length} of ${claims.length} links that lead to something have evidence. ${lowest === null ? 'None is ranked on the scale.' : `Lowest rating: ${markOf(lowest, 'en')?.name}.`}`,
      cy: `Mae gan ${backed.length} o ${claims.length} dolen sy’n arwain at rywbeth dystiolaeth. ${lowest === null ? 'Nid oes un wedi’i graddio ar y raddfa.' : `Gradd isaf: ${markOf(lowest, 'cy')?.name}.`}`,
    }
  },
})
