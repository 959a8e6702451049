import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Theory } from '../../model/index.js'
import type { ReadResult } from '../read-result.js'
import { readJson } from './read.js'

const box = (id: string, more: object = {}) => ({ id, type: 'activity', label: id, ...more })
const file = (parts: object) => JSON.stringify({ format: 'throughline', version: 1, ...parts })

describe('a file that cannot be opened says where and why', () => {
  test.each<[string, string, string | RegExp]>([
    ['no JSON at all', 'hello', ''],
    ['JSON that is cut off', file({ elements: [box('a')] }).slice(0, -4), ''],
    ['a list', '[]', ''],
    ['another format', '{"format":"drawio"}', 'format'],
    ['no format', '{"elements":[]}', 'format'],
    ['a case format to come', '{"format":"throughline-case/2"}', 'format'],
    ['a version to come', file({ version: 2 }), 'version'],
    ['a version that is none', file({ version: '1' }), 'version'],
    ['elements that are no list', file({ elements: {} }), 'elements'],
    ['an element that is no object', file({ elements: [box('a'), 7] }), 'elements[1]'],
    ['too many elements', file({ elements: Array.from({ length: 20_001 }, () => 0) }), 'elements'],
    ['an element without id', file({ elements: [{ type: 'input' }] }), 'elements[0].id'],
    ['an element without type', file({ elements: [{ id: 'a' }] }), 'elements[0].type'],
    ['an unknown type', file({ elements: [box('a', { type: 'bogus' })] }), 'elements[0].type'],
    ['a type named like a method', file({ elements: [box('a', { type: 'constructor' })] }), 'elements[0].type'],
    ['a label that is a number', file({ elements: [box('a', { label: 7 })] }), 'elements[0].label'],
    ['a label with a number in it', file({ elements: [box('a', { label: { en: 7 } })] }), 'elements[0].label.en'],
    ['a label that is too long', file({ elements: [box('a', { label: 'x'.repeat(20_001) })] }), 'elements[0].label.en'],
    [
      'a label in no language',
      file({ elements: [box('a', { label: { toString: 'x' } })] }),
      'elements[0].label.toString',
    ],
    ['a position of text', file({ elements: [box('a', { position: ['NaN', 1] })] }), 'elements[0].position[0]'],
    [
      'an endless position',
      '{"format":"throughline","version":1,"elements":[{"id":"a","type":"note","position":[1e999,0]}]}',
      'elements[0].position[0]',
    ],
    ['a position far away', file({ elements: [box('a', { position: [0, 2_000_000] })] }), 'elements[0].position[1]'],
    ['an order nothing can follow', file({ elements: [box('a', { order: 'zzz!' })] }), 'elements[0].order'],
    ['an id twice', file({ elements: [box('a'), box('a')] }), 'elements[1].id'],
    ['an id twice in two lists', file({ elements: [box('a')], bands: [{ id: 'a' }] }), 'bands[0].id'],
    ['an id that means the whole', file({ elements: [box('theory')] }), 'elements[0].id'],
    ['a link from nowhere', file({ elements: [box('a')], links: [{ id: 'l', from: 'x', to: 'a' }] }), 'links[0].from'],
    ['a link to nowhere', file({ elements: [box('a')], links: [{ id: 'l', from: 'a', to: 'x' }] }), 'links[0].to'],
    [
      'a link of no kind',
      file({ elements: [box('a')], links: [{ id: 'l', from: 'a', to: 'a', kind: 'x' }] }),
      'links[0].kind',
    ],
    [
      'a rating on no scale',
      file({ elements: [box('a')], links: [{ id: 'l', from: 'a', to: 'a', rating: { scale: 'x', value: 1 } }] }),
      'links[0].rating.scale',
    ],
    ['a record of no kind', file({ records: [{ id: 'r', kind: '__proto__' }] }), 'records[0].kind'],
    ['a record on no list', file({ indicators: [{ id: 'r', on: 'a' }] }), 'indicators[0].on'],
    ['a band as thin as a line', file({ bands: [{ id: 'b', size: 1 }] }), 'bands[0].size'],
    ['a title that is a list', file({ title: [] }), 'title'],
    ['no languages', file({ languages: [] }), 'languages'],
    ['a language that is none', file({ languages: ['constructor'] }), 'languages[0]'],
  ])('%s', (_what, text, path) => {
    const [problem] = problemsOf(readJson(text))
    expect(problem?.path).toEqual(path)
    expect(problem?.message).not.toBe('')
    expect(problem?.advice).not.toBe('')
  })

  test('only a link that moderates may end at a link', () => {
    const links = (kind: string) => [
      { id: 'l', from: 'a', to: 'b' },
      { id: 'm', from: 'c', to: 'l', kind },
    ]
    const elements = [box('a'), box('b'), box('c')]
    expect(theoryIn(readJson(file({ elements, links: links('moderates') }))).links.size).toBe(2)
    expect(problemsOf(readJson(file({ elements, links: links('reduces') })))[0]?.path).toBe('links[1].to')
  })

  test('links that moderate each other hang in the air', () => {
    const links = [
      { id: 'l', from: 'a', to: 'm', kind: 'moderates' },
      { id: 'm', from: 'a', to: 'l', kind: 'moderates' },
    ]
    expect(problemsOf(readJson(file({ elements: [box('a')], links })))[0]?.path).toBe('links[0].to')
  })

  test('the first ten problems, not all', () => {
    expect(problemsOf(readJson(file({ elements: Array.from({ length: 300 }, () => ({})) })))).toHaveLength(10)
  })

  test('a newer version is told to be newer', () => {
    expect(problemsOf(readJson(file({ version: 2 })))[0]?.message).toBe(
      'The file is version 2; this Throughline reads version 1.',
    )
  })
})

describe('hostile files', () => {
  test('brackets by the million are refused before they are parsed', () => {
    expect(problemsOf(readJson('['.repeat(20_000_000)))[0]?.message).toBe('The file is nested too deeply.')
    expect(problemsOf(readJson(`[${'[],'.repeat(4_000_000)}[]]`))[0]?.message).toBe('The file holds too many values.')
  })

  test('brackets within text are text', () => {
    const label = '[{"'.repeat(200)
    expect(theoryIn(readJson(file({ elements: [box('a', { label })] }))).elements.get('a')?.label).toEqual({
      en: label,
    })
  })

  test('names that reach into prototypes do nothing, and ids may be called so', () => {
    const read = readJson(
      `{"format":"throughline","version":1,"__proto__":{"polluted":1},"elements":[
        {"id":"__proto__","type":"input","label":"A","constructor":{"prototype":{"polluted":1}},"x":{"__proto__":{"polluted":1}}},
        {"id":"constructor","type":"activity","label":"B"}],
        "links":[{"id":"toString","from":"__proto__","to":"constructor"}]}`,
    )
    expect(theoryIn(read).elements.size).toBe(2)
    expect(theoryIn(read).links.size).toBe(1)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Reflect.get(theoryIn(read).elements.get('__proto__')?.extra.x ?? {}, 'polluted')).toBeUndefined()
  })

  test('a file far larger than any theory is read in time that grows with it, not with its square', () => {
    const each = <T>(make: (n: number) => T) => Array.from({ length: 8_000 }, (_, n) => make(n))
    const text = file({
      elements: each((n) => box(`e${n}`, { type: n % 2 === 0 ? 'unintended-outcome' : 'outcome' })),
      links: each((n) => ({ id: `l${n}`, from: `e${n}`, to: `e${(n * 7) % 8_000}`, evidence: ['v'] })),
      records: [
        { id: 'v', kind: 'evidence' },
        ...each((n) => ({ id: `r${n}`, kind: 'rationale', label: 'why', on: [`l${n}`] })),
      ],
    })
    expect(theoryIn(readJson(text)).evidence.get('v')?.on).toHaveLength(8_000)
  })

  test('no text at all makes the reader throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((json) => file({ elements: JSON.parse(json) })),
        ),
        (text) => {
          expect(typeof readJson(text).ok).toBe('boolean')
        },
      ),
      { numRuns: 200 },
    )
  })

  test('no field of a thing makes the reader throw, whatever stands in it', () => {
    const names = fc.constantFrom(
      'id',
      'type',
      'label',
      'position',
      'order',
      'tags',
      'band',
      'rating',
      'on',
      'from',
      'lang',
      'kind',
    )
    const thing = fc.dictionary(names, fc.jsonValue())
    const list = fc.array(thing, { maxLength: 3 })
    fc.assert(
      fc.property(list, list, list, list, (elements, links, records, bands) => {
        expect(typeof readJson(file({ elements, links, records, bands })).ok).toBe('boolean')
      }),
      { numRuns: 200 },
    )
  })
})

describe('what is read in another way than it was written is told', () => {
  test('a box in a band that is not there stands outside all bands', () => {
    const read = readJson(file({ elements: [box('a', { band: 'gone', group: 'gone' })], bands: [] }))
    expect(theoryIn(read).elements.get('a')).toMatchObject({ band: null, group: null })
    expect(read.ok && read.warnings.map(({ path }) => path)).toEqual(['elements[0].band', 'elements[0].group'])
  })

  test('a record on something that is not there is no longer on it', () => {
    const read = readJson(
      file({ elements: [box('a')], actors: [{ id: 'c', label: 'Ana', on: ['a', 'gone', 'theory'] }] }),
    )
    expect(theoryIn(read).actors.get('c')?.on).toEqual(['a', 'theory'])
    expect(read.ok && read.warnings[0]?.path).toBe('actors[0].on')
  })
})

describe('a file written by hand', () => {
  const theory = theoryIn(
    readJson(
      file({
        title: 'By hand',
        language: 'cy',
        elements: [
          box('a'),
          box('b', { type: 'outcome', term: null, lang: 'en' }),
          { id: 'g', type: 'group', label: 'G' },
        ],
        links: [{ id: 'l', from: 'a', to: 'b' }],
        records: [{ id: 'r', kind: 'indicator', label: 'R', on: ['b'], means_of_verification: 'Survey' }],
      }),
    ),
  )

  test('may give plain text, which is in its language', () => {
    expect(theory.details.languages).toEqual(['cy', 'en'])
    expect(theory.details.title).toEqual({ cy: 'By hand' })
    expect(theory.elements.get('b')?.label).toEqual({ en: 'b' })
  })

  test('may put groups and records as the neutral case format does', () => {
    expect(theory.groups.get('g')?.label).toEqual({ cy: 'G' })
    expect(theory.indicators.get('r')).toMatchObject({ on: ['b'], meansOfVerification: 'Survey' })
  })

  test('gets bands where it names none', () => {
    expect([...theory.bands.values()].map(({ label }) => label.cy)).toEqual(['Gweithgareddau', 'Deilliannau'])
    expect(theory.elements.get('a')?.band).toBe('band-activities')
  })

  test('keeps its order where it gives none', () => {
    const orders = [...theory.elements.values()].map(({ order }) => order)
    expect(orders).toEqual([...orders].sort())
  })

  test('with boxes that people placed is not sorted into bands', () => {
    const placed = theoryIn(readJson(file({ elements: [box('a', { position: [5, 6] })] })))
    expect(placed.bands.size).toBe(0)
    expect(placed.elements.get('a')?.position).toEqual([5, 6])
  })
})

function problemsOf(read: ReadResult) {
  if (read.ok) throw new Error('it opened')
  return read.problems
}

function theoryIn(read: ReadResult): Theory {
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.theory
}
