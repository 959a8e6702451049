import { referenceAddress } from '../../model/index.js'
import { OURS } from '../bilingual.js'
import type { Check } from '../check.js'

/** A link to evidence that leads nowhere. */
export const evidenceLink: Check = {
  id: 'evidence-link',
  level: 'problem',
  family: 'validity',
  title: { en: 'Link to nowhere', cy: 'Dolen i unman' },
  why: {
    en: 'Readers want to see the evidence. Its link is a web address (https://…) or a DOI (10.1000/…).',
    cy: 'Mae darllenwyr eisiau gweld y dystiolaeth. Cyfeiriad gwe (https://…) neu DOI (10.1000/…) yw ei dolen.',
  },
  source: OURS,
  find: ({ theory, order }) =>
    order.sorted([...theory.evidence.values()]).flatMap(({ id, link }) =>
      link.trim() === '' || referenceAddress(link) !== null
        ? []
        : [
            {
              ids: [id],
              message: {
                en: `“${shortened(link)}” is neither a web address nor a DOI.`,
                cy: `Nid yw “${shortened(link)}” yn gyfeiriad gwe nac yn DOI.`,
              },
            },
          ],
    ),
}

function shortened(link: string): string {
  return link.length > 60 ? `${link.slice(0, 60)}…` : link
}
