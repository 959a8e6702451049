import type { ExampleOffer } from '../template.js'

export const skillsBootcampsOffer: ExampleOffer = {
  id: 'skills-bootcamps',
  name: { en: 'Skills bootcamps with employers', cy: 'Bwtcamps sgiliau gyda chyflogwyr' },
  about: {
    en: 'A combined authority’s training policy: 27 boxes, arrows rated by strength of evidence, indicators and assumptions.',
    cy: 'Polisi hyfforddi awdurdod cyfun: 27 blwch, saethau wedi’u graddio yn ôl cryfder y dystiolaeth, dangosyddion a rhagdybiaethau.',
  },
}

export const readingBuddiesOffer: ExampleOffer = {
  id: 'reading-buddies',
  name: { en: 'Reading buddies', cy: 'Cyfeillion darllen' },
  about: {
    en: 'One school, 14 boxes, in English and Welsh. Small enough to take apart in a first session.',
    cy: 'Un ysgol, 14 blwch, yn Gymraeg a Saesneg. Digon bach i’w dynnu’n ddarnau mewn sesiwn gyntaf.',
  },
}

/** The first of the examples. A page that only offers these need not load what is in them. */
export const firstExamples: readonly ExampleOffer[] = [skillsBootcampsOffer, readingBuddiesOffer]
