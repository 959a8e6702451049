import { backwardLink } from '../structure/backward-link.js'
import { leap } from '../structure/leap.js'
import { criterion } from './criterion.js'

export const daviesPlausible = criterion({
  id: 'davies-plausible',
  question: {
    en: 'Are the connections likely, in the time and with the means?',
    cy: 'A yw’r cysylltiadau’n debygol, yn yr amser ac â’r modd?',
  },
  why: {
    en: 'A chain is as likely as its least likely step.',
    cy: 'Mae cadwyn mor debygol â’i cham lleiaf tebygol.',
  },
  hint(facts) {
    const leaps = leap.find(facts).length
    const backward = backwardLink.find(facts).length
    const unsure = facts.links.filter(({ uncertain }) => uncertain).length
    return {
      en: `Links that leap over the middle: ${leaps}; that run backwards: ${backward}; that the team is unsure of: ${unsure}.`,
      cy: `Dolenni sy’n neidio dros y canol: ${leaps}; sy’n rhedeg yn ôl: ${backward}; y mae’r tîm yn ansicr ohonynt: ${unsure}.`,
    }
  },
})
