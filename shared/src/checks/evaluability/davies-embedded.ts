import type { Status } from '../../model/index.js'
import type { Bilingual } from '../bilingual.js'
import { criterion } from './criterion.js'

const STATUS: Readonly<Record<Status, Bilingual>> = {
  draft: { en: 'a draft', cy: 'ddrafft' },
  agreed: { en: 'agreed', cy: 'un y cytunwyd arni' },
  superseded: { en: 'superseded', cy: 'un a ddisodlwyd' },
}

export const daviesEmbedded = criterion({
  id: 'davies-embedded',
  question: {
    en: 'Is it written where people work, and used?',
    cy: 'A yw wedi’i hysgrifennu lle mae pobl yn gweithio, ac yn cael ei defnyddio?',
  },
  why: {
    en: 'A theory in a drawer changes nothing.',
    cy: 'Nid yw damcaniaeth mewn drôr yn newid dim.',
  },
  hint({ theory: { details } }) {
    const version = details.version.trim()
    const status = STATUS[details.status]
    return {
      en: `${version === '' ? 'No version is noted' : `Version ${version}`}; it is ${status.en}.`,
      cy: `${version === '' ? 'Ni nodir fersiwn' : `Fersiwn ${version}`}; mae’n ${status.cy}.`,
    }
  },
})
