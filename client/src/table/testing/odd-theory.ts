import {
  aBand,
  aLink,
  anActor,
  anAssumption,
  anElement,
  anEvidenceItem,
  anIndicator,
  aTheory,
  LINK_KINDS,
  type Theory,
  WHOLE_THEORY,
} from '@throughline/shared/model'
import fc from 'fast-check'

const IDS = ['a', 'b', 'c', 'd', 'e']
// Labels that are equal, empty, look like a name with an id, or hold what separates cells and names.
const odd = fc.constantFrom(
  'Pupils read',
  'pupils  READ',
  '',
  'x [b]',
  'one; two',
  'a\tb',
  'line\nline',
  '"quoted"',
  '=1+1',
  'Grŵp ŵ',
  '[a]',
)
const label = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 12 })).map((words) => ({ en: words }))
const words = fc.oneof(odd, fc.string({ maxLength: 8 }))
const quantity = fc.option(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), words))
const some = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 })
const rating = fc.option(
  fc.oneof(
    fc.record({ scale: fc.constant('eef-padlocks' as const), value: fc.oneof(fc.integer({ min: 0, max: 6 }), words) }),
    fc.record({ scale: fc.constant('eif' as const), value: fc.constantFrom('NE', 'NL2', 3) }),
    fc.constant({ scale: 'eef-padlocks' as const, value: 3, of: 'trial' }),
  ),
)

/** Small theories with all that is hard to write in a cell. */
export const oddTheory: fc.Arbitrary<Theory> = fc
  .record({
    labels: fc.tuple(label, label, label, label, label),
    // Nobody can type a tag of white space.
    tags: fc.uniqueArray(
      words.map((tag) => tag.replace(/\s+/g, ' ').trim()).filter((tag) => tag !== ''),
      { maxLength: 3 },
    ),
    links: fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS), fc.constantFrom(...LINK_KINDS)), {
      maxLength: 5,
      selector: (link) => link.join(),
    }),
    rating,
    quantity,
    date: fc.constantFrom('', '2026', '2026-11-24', 'about then'),
    words,
    on: some([...IDS, WHOLE_THEORY]),
    year: fc.option(fc.integer()),
  })
  .map(({ labels, tags, links, rating, quantity, date, words, on, year }) =>
    aTheory({
      details: { scale: 'eef-padlocks' },
      bands: [aBand({ id: 'band', label: { en: 'Outcomes' }, types: ['outcome'] })],
      elements: IDS.map((id, n) =>
        anElement({
          id,
          type: n === 0 ? 'activity' : 'outcome',
          band: 'band',
          label: labels[n] ?? {},
          tags,
          order: `a${n}`,
        }),
      ),
      links: links
        .filter(([from, to]) => from !== to)
        .map(([from, to, kind], n) => aLink({ id: `l${n}`, from, to, kind, rating, rationale: { en: words } })),
      indicators: [
        anIndicator({
          id: 'i',
          label: { en: 'Share' },
          on: on.filter((id) => id !== WHOLE_THEORY),
          baseline: quantity,
          target: quantity,
          targetDate: date,
          unit: words,
        }),
      ],
      assumptions: [anAssumption({ id: 'as', label: { en: words }, on, status: 'untested' })],
      evidence: [anEvidenceItem({ id: 'ev', label: { en: words }, on, link: words, year, rating })],
      actors: [anActor({ id: 'ac', label: { en: words }, on })],
    }),
  )
