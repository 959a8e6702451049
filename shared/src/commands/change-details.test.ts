import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOf } from '../document/index.js'
import { aLink, anElement, anEvidenceItem, aTheory, type Rating, SCALE_IDS } from '../model/index.js'
import { changeDetails } from './change-details.js'

const scale = fc.constantFrom(...SCALE_IDS)
const rating: fc.Arbitrary<Rating | null> = fc.option(
  fc.record({
    scale,
    value: fc.oneof(
      fc.integer({ min: -1, max: 101 }),
      fc.constantFrom('no-effect', 'NE', 'NL2', 'evidence', '70%'),
      fc.constant({ effect: 'mixed', effectQuality: 3 }),
    ),
  }),
)

// fast-check prints seed and path of what fails.
test('whatever scales are chosen for a theory, one after the other, no rating is ever another', () => {
  fc.assert(
    fc.property(
      fc.array(rating, { maxLength: 8 }),
      fc.array(scale, { minLength: 1, maxLength: 6 }),
      (given, chosen) => {
        const document = documentOf(
          aTheory({
            elements: ['a', 'b'].map((id) => anElement({ id, type: 'outcome' })),
            links: given.map((one, at) => aLink({ id: `l${at}`, from: 'a', to: 'b', rating: one, confidence: one })),
            evidence: given.map((one, at) => anEvidenceItem({ id: `e${at}`, on: [`l${at}`], rating: one })),
          }),
        )
        const ratings = () => {
          const { links, evidence } = document.read()
          return [...links.values(), ...evidence.values()].map((thing) => [thing.id, thing.rating])
        }
        const before = ratings()
        for (const next of chosen) {
          changeDetails(document, { scale: next })
          expect(ratings()).toEqual(before)
          expect(document.read().details.scale).toBe(next)
        }
      },
    ),
  )
})
