import { criterion } from './criterion.js'

export const daviesOwned = criterion({
  id: 'davies-owned',
  question: {
    en: 'Can those said to own it recognise it?',
    cy: 'A all y rhai y dywedir mai hwy sy’n berchen arni ei hadnabod?',
  },
  why: {
    en: 'A theory that its owners do not recognise will not be acted on.',
    cy: 'Ni weithredir ar ddamcaniaeth nad yw ei pherchnogion yn ei hadnabod.',
  },
  hint({ theory: { details } }) {
    const owners = details.owners.filter((owner) => owner.trim() !== '')
    const review = details.reviewDate.trim()
    return {
      en: `${owners.length === 0 ? 'No owner is named' : `Named owners: ${owners.join(', ')}`}; ${review === '' ? 'no date for its next review' : `next review: ${review}`}.`,
      cy: `${owners.length === 0 ? 'Ni enwir perchennog' : `Perchnogion a enwir: ${owners.join(', ')}`}; ${review === '' ? 'dim dyddiad i’w hadolygu nesaf' : `adolygiad nesaf: ${review}`}.`,
    }
  },
})
