import fc from 'fast-check'
import * as Y from 'yjs'

type Change = (doc: Y.Doc, n: number) => void
/** What people do: who, what, and a number that varies it. */
export type Deeds = readonly (readonly [number, Change, number])[]

const PEOPLE = 3

/** Every kind of content that Yjs writes, and every kind of value. */
const changes: readonly Change[] = [
  (doc, n) => doc.getMap('things').set(`${n % 5}`, n),
  (doc, n) => doc.getMap('things').set(`${n % 5}`, [n, -n, n / 3, 1e300, null, undefined, true, false, 'ŵ 🌲']),
  (doc, n) => doc.getMap('things').set('nested', { a: { b: [n, 123456789012] }, big: 12345678901234567890n }),
  (doc, n) => doc.getMap('things').set('bytes', new Uint8Array([n % 256, 1, 2])),
  (doc) => doc.getMap('things').delete('1'),
  (doc, n) =>
    doc.getText('words').insert(n % (doc.getText('words').length + 1), ['a', 'ŵ', '🌲', 'long word'][n % 4] ?? ''),
  (doc, n) => doc.getText('words').delete(0, Math.min(n % 4, doc.getText('words').length)),
  (doc, n) => doc.getText('words').insertEmbed(0, { picture: n }),
  (doc) => doc.getText('words').format(0, Math.min(2, doc.getText('words').length), { bold: true }),
  (doc, n) => doc.getArray('list').insert(0, [n, 'x', { y: n }]),
  (doc) => doc.getArray('list').delete(0, Math.min(2, doc.getArray('list').length)),
  (doc, n) => doc.getMap('inner').set(`${n % 3}`, new Y.Map([['label', new Y.Text(`${n}`)]])),
  (doc, n) => doc.getXmlFragment('xml').insert(0, [new Y.XmlElement(`p${n % 3}`), new Y.XmlText('t')]),
  (doc, n) => doc.getMap('documents').set('sub', new Y.Doc({ guid: `${n}`, meta: { n } })),
]

/** Up to 60 deeds of three people. */
export const someDeeds: fc.Arbitrary<Deeds> = fc.array(
  fc.tuple(fc.nat(PEOPLE - 1), fc.constantFrom(...changes), fc.nat(500)),
  { maxLength: 60, size: 'max' },
)

/** One of each kind. */
export const oneOfEach: Deeds = changes.map((change, n) => [n % PEOPLE, change, n] as const)

/** Documents of three people with client ids far apart. */
export function people(): Y.Doc[] {
  return Array.from({ length: PEOPLE }, (_, who) => {
    const doc = new Y.Doc()
    doc.clientID = 1 + who * 1_000_000_007
    return doc
  })
}

/** The update of each deed, as who did it sends it; a third of them is passed on to everyone at once. */
export function rowsOfEach(deeds: Deeds): Uint8Array[] {
  const rows: Uint8Array[] = []
  const everyone = people()
  for (const doc of everyone) {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === null) rows.push(update)
    })
  }
  for (const [who, change, n] of deeds) {
    const doc = everyone[who]
    if (doc === undefined) continue
    doc.transact(() => change(doc, n))
    if (n % 3 !== 0) continue
    for (const other of everyone) if (other !== doc) Y.applyUpdate(other, Y.encodeStateAsUpdate(doc), 'others')
  }
  return rows
}
