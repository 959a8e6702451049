import type { GuideOffer } from './guide.js'

/** From the goal, asking of every box what must be in place for it, down to what is put in. */
export const offerBackFromImpact: GuideOffer = {
  id: 'back-from-impact',
  name: { en: 'Start with the impact and work back', cy: 'Dechrau gyda’r effaith a gweithio’n ôl' },
  about: {
    en: 'When the change is clear and the work is not settled yet.',
    cy: 'Pan fo’r newid yn glir a’r gwaith heb ei bennu eto.',
  },
}

/** From what is done: what it needs, then what each step leads to, up to the lasting change. */
export const offerFromActivities: GuideOffer = {
  id: 'from-activities',
  name: { en: 'Start with what we do', cy: 'Dechrau gyda’r hyn a wnawn' },
  about: {
    en: 'When the work is running and you want to say what it is for.',
    cy: 'Pan fo’r gwaith ar y gweill a chithau am ddweud i beth mae’n dda.',
  },
}

/** What there is to choose from, in this order. A page that only offers guides need not load their questions. */
export const guideOffers: readonly GuideOffer[] = [offerBackFromImpact, offerFromActivities]
