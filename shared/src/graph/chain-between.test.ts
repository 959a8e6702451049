import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../formats/index.js'
import { aLink, anElement, aTheory, type Link, type Rating, type Theory } from '../model/index.js'
import { breaksOf, chainBetween, isFullyRated, weakestIn, weakestInTheory } from './index.js'

const padlocks = (value: number): Rating => ({ scale: 'eef-padlocks', value })
const details = { scale: 'eef-padlocks' } as const
const link = (id: string, rating: Rating | null = null, kind: Link['kind'] = 'leads-to') =>
  aLink({ id, from: id.charAt(0), to: id.charAt(1), rating, kind })

test('every way through is found once, and none along other links or round a loop', () => {
  const links = [link('ab'), link('bd'), link('ac'), link('cd'), link('ad', null, 'requires'), link('db')]
  const others = [link('da', null, 'feedback'), link('ae', null, 'moderates'), link('ed'), link('ef', null, 'reduces')]
  const theory = aTheory({ details, links: [...links, ...others] })
  expect(ways(theory, 'a', 'd')).toEqual(['ad', 'ab bd', 'ac cd'])
  expect(ways(theory, 'd', 'a')).toEqual([])
  expect(ways(theory, 'a', 'f')).toEqual([])
  expect(ways(theory, 'b', 'b')).toEqual([])
})

test('the strongest path is the one whose weakest link is rated highest', () => {
  const links = [link('ab', padlocks(5)), link('bd', padlocks(1)), link('ac', padlocks(2)), link('cd', padlocks(3))]
  const [first, second] = chainBetween(aTheory({ details, links }), 'a', 'd').paths
  expect(first?.links.map(({ id }) => id)).toEqual(['ac', 'cd'])
  expect(first?.weakest?.id).toBe('ac')
  expect(second?.weakest?.id).toBe('bd')
})

test('a link that nobody has rated is no zero: it breaks the evidence, and the path is not fully rated', () => {
  const links = [link('ab', padlocks(5)), link('bd'), link('ac', padlocks(0)), link('cd', padlocks(0))]
  const [first, second] = chainBetween(aTheory({ details, links }), 'a', 'd').paths
  expect(first?.links.map(({ id }) => id)).toEqual(['ac', 'cd'])
  expect(first !== undefined && isFullyRated(first)).toBe(true)
  expect(second?.weakest?.id).toBe('ab')
  expect(second?.unrated.map(({ id }) => id)).toEqual(['bd'])
})

test('of two paths with one break each, one that rests on nothing comes last', () => {
  const links = [link('ad'), link('ab', padlocks(1)), link('bd')]
  expect(ways(aTheory({ details, links }), 'a', 'd')).toEqual(['ab bd', 'ad'])
})

test('a rating on another scale than the theory’s cannot be compared', () => {
  const sms: Rating = { scale: 'maryland-sms', value: 5 }
  const [path] = chainBetween(aTheory({ details, links: [link('ab', sms)] }), 'a', 'b').paths
  expect(path?.apart.map(({ id }) => id)).toEqual(['ab'])
  expect([path?.unrated, path?.weakest]).toEqual([[], null])
  expect(path && breaksOf(aTheory({ details }), path).map(({ cause }) => cause)).toEqual(['apart'])
})

test('padlocks of a trial and of the Toolkit are two scales: neither is called weaker than the other', () => {
  const of = (id: string, value: number, variant: string) => link(id, { ...padlocks(value), of: variant })
  const links = [of('ab', 3, 'trial'), of('bc', 1, 'toolkit'), of('cd', 4, 'trial')]
  const theory = aTheory({ details, links })
  const [path] = chainBetween(theory, 'a', 'd').paths
  expect(path?.weakest?.id).toBe('ab')
  expect(path?.apart.map(({ id }) => id)).toEqual(['bc'])
  expect(path && isFullyRated(path)).toBe(false)
  expect(weakestInTheory(theory)?.id).toBe('ab')
  // Most of these are of the Toolkit, so that is what they are compared by.
  expect(
    weakestInTheory(aTheory({ details, links: [...links, of('de', 5, 'toolkit'), of('ef', 2, 'toolkit')] }))?.id,
  ).toBe('bc')
  // Of equals the first kind of the scale; one that says nothing of its kind is compared with either.
  const said = [of('ab', 4, 'toolkit'), of('bc', 3, 'trial'), link('cd', padlocks(2))]
  expect(weakestInTheory(aTheory({ details, links: said }))?.id).toBe('cd')
})

test('a rating that cannot be compared is less of a break than none at all', () => {
  const toolkit = (id: string) => link(id, { ...padlocks(1), of: 'toolkit' })
  const trial = (id: string) => link(id, { ...padlocks(2), of: 'trial' })
  const links = [trial('ad'), trial('de'), trial('ab'), link('be'), toolkit('ac'), toolkit('cf'), toolkit('fe')]
  expect(ways(aTheory({ details, links }), 'a', 'e')).toEqual(['ad de', 'ac cf fe', 'ab be'])
})

test('a link found to have no effect is worse than one that nobody has rated', () => {
  const none: Rating = { scale: 'eef-padlocks', value: 'no-effect' }
  const links = [link('ad', none), link('ab'), link('bc'), link('cd')]
  const theory = aTheory({ details, links })
  expect(ways(theory, 'a', 'd')).toEqual(['ab bc cd', 'ad'])
  const [, path] = chainBetween(theory, 'a', 'd').paths
  expect(path?.noEffect.map(({ id }) => id)).toEqual(['ad'])
})

test('where nothing leads on, the furthest box reached and the nearest that leads to the end are named', () => {
  const element = (id: string, type: Parameters<typeof anElement>[0]['type']) => anElement({ id, type })
  const elements = [element('a', 'activity'), element('o', 'output'), element('m', 'outcome'), element('i', 'impact')]
  const theory = aTheory({ details, elements, links: [link('ao'), link('mi')] })
  expect(chainBetween(theory, 'a', 'i').gap).toEqual({ reached: ['o'], wanted: ['m'] })
  expect(chainBetween(theory, 'i', 'a').gap).toEqual({ reached: ['i'], wanted: ['a'] })
})

test('breaks are named with their cause, in the order of the path', () => {
  const none: Rating = { scale: 'eef-padlocks', value: 'no-effect' }
  const reasoned = { ...link('de', padlocks(4)), rationale: { en: 'Because' } }
  const links = [link('ab', padlocks(0)), link('bc'), link('cd', none), reasoned, link('ef', padlocks(3))]
  const theory = aTheory({ details, links })
  const [path] = chainBetween(theory, 'a', 'f').paths
  expect(path && breaksOf(theory, path).map((found) => `${found.link.id} ${found.cause}`)).toEqual([
    'ab zero',
    'bc unrated',
    'cd no-effect',
    'ef no-reason',
  ])
})

test('the tutoring case: the main path rests on 3 padlocks, and its first step is not rated', () => {
  const theory = opened('tutoring-evidence-rated.json')
  const { paths, count, areAll } = chainBetween(theory, 'a2', 'im1')
  expect(paths[0]?.links.map(({ id }) => id)).toEqual(['l8', 'l11', 'l14', 'l17', 'l21'])
  expect(paths[0]?.weakest?.id).toBe('l21')
  expect(paths[0]?.unrated.map(({ id }) => id)).toEqual(['l8'])
  expect([count, areAll]).toEqual([4, true])
  expect(weakestIn(theory, 'oc4')?.id).toBe('l19')
  expect(weakestIn(theory, 'u1')).toBe(null)
  expect(weakestInTheory(theory)?.rating?.value).toBe(0)
})

test('a theory with more paths than can be counted one by one gives the strongest, and their number', () => {
  const steps = Array.from({ length: 40 }, (_, at) => at)
  const links = steps.flatMap((at) =>
    [1, 2].map((value) => aLink({ id: `${at} ${value}`, from: `${at}`, to: `${at + 1}`, rating: padlocks(value) })),
  )
  const { paths, count, areAll } = chainBetween(aTheory({ details, links }), '0', '40', 5)
  expect(paths).toHaveLength(5)
  expect(paths[0]?.weakest?.rating?.value).toBe(2)
  expect(paths[1]?.weakest?.rating?.value).toBe(1)
  expect([count, areAll]).toEqual([2 ** 40, false])
})

const value = fc.constantFrom(null, 0, 1, 2, 3, 4, 5, 'no-effect', 'elsewhere')
const aLinkOf = fc.record({
  from: fc.nat(6),
  to: fc.nat(6),
  value,
  kind: fc.constantFrom('leads-to', 'requires', 'moderates'),
})

test('paths, their order and their weakest links are those that trying everything gives', () => {
  fc.assert(
    fc.property(fc.array(aLinkOf, { maxLength: 16 }), (drawn) => {
      const links = drawn.map(({ from, to, value, kind }, at) => {
        const elsewhere = value === 'elsewhere'
        const rating =
          value === null
            ? null
            : { scale: elsewhere ? ('nesta' as const) : ('eef-padlocks' as const), value: elsewhere ? 3 : value }
        return aLink({ id: `l${String(at).padStart(2, '0')}`, from: `${from}`, to: `${to}`, kind, rating } as Link)
      })
      const theory = aTheory({ details, links })
      const { paths, areAll, count } = chainBetween(theory, '0', '1', 100_000)
      const expected = everyWay(links, '0', '1').sort(byBrute)
      expect(paths.map((path) => idsOf(path.links))).toEqual(expected.map(idsOf))
      expect([areAll, count]).toEqual([true, expected.length])
      for (const [at, path] of paths.entries()) {
        const ratings = (expected[at] ?? []).flatMap((one) => numberOf(one) ?? [])
        expect(path.weakest === null ? null : numberOf(path.weakest)).toBe(
          ratings.length === 0 ? null : Math.min(...ratings),
        )
      }
      // The first few alone are the same ones.
      expect(chainBetween(theory, '0', '1', 3).paths.map((path) => idsOf(path.links))).toEqual(
        expected.slice(0, 3).map(idsOf),
      )
    }),
    { numRuns: 400, verbose: 1 },
  )
})

function ways(theory: Theory, from: string, to: string): string[] {
  return chainBetween(theory, from, to).paths.map((path) => idsOf(path.links))
}

const idsOf = (path: readonly Link[]): string => path.map(({ id }) => id).join(' ')
const numberOf = ({ rating }: Link): number | null =>
  rating?.scale === 'eef-padlocks' && typeof rating.value === 'number' ? rating.value : null

/** Every way by trying every link everywhere. */
function everyWay(links: readonly Link[], from: string, to: string): Link[][] {
  const found: Link[][] = []
  const go = (at: string, passed: readonly string[], way: readonly Link[]) => {
    if (at === to) {
      if (way.length > 0) found.push([...way])
      return
    }
    for (const one of links)
      if (one.kind !== 'moderates' && one.from === at && !passed.includes(one.to))
        go(one.to, [...passed, one.to], [...way, one])
  }
  go(from, [from], [])
  return found
}

function byBrute(a: readonly Link[], b: readonly Link[]): number {
  const count = (way: readonly Link[], is: (link: Link) => boolean) => way.filter(is).length
  const noEffect = (way: readonly Link[]) => count(way, ({ rating }) => rating?.value === 'no-effect')
  const unrated = (way: readonly Link[]) => count(way, ({ rating }) => rating === null)
  const apart = (way: readonly Link[]) => count(way, ({ rating }) => rating?.scale === 'nesta')
  const weakest = (way: readonly Link[]) => {
    const ratings = way.flatMap((one) => numberOf(one) ?? [])
    return ratings.length === 0 ? -1 : Math.min(...ratings)
  }
  return (
    noEffect(a) - noEffect(b) ||
    unrated(a) - unrated(b) ||
    apart(a) - apart(b) ||
    weakest(b) - weakest(a) ||
    a.length - b.length ||
    (idsOf(a) < idsOf(b) ? -1 : 1)
  )
}

function opened(name: string): Theory {
  const file = fileURLToPath(new URL(`../../../tests/cases/${name}`, import.meta.url))
  const read = readJson(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(`${name} cannot be read`)
  return read.theory
}
