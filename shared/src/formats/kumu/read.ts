import { type DrawnBox, drawnArrow, drawnBox } from '../drawing/index.js'
import {
  fieldsOf,
  jsonIn,
  kindSaid,
  type MarkedDrawing,
  type Marks,
  MOST_ARROWS,
  MOST_BOXES,
  marksAs,
  numberIn,
  objectsIn,
  plainText,
  termSaid,
  textIn,
  textsIn,
  theoryOf,
  typeSaid,
} from '../interchange/index.js'
import { type ReadResult, refused } from '../read-result.js'
import { MARK_PREFIX } from './write.js'

/** Reads Kumu's JSON: a blueprint, or the export of a whole project. */
export async function readKumu(bytes: Uint8Array): Promise<ReadResult> {
  const read = jsonIn(bytes, 'Kumu')
  if (!('json' in read)) return read
  const drawing = kumuDrawing(read.json)
  return 'boxes' in drawing ? theoryOf(drawing) : drawing
}

type Fields = ReadonlyMap<string, unknown>

/** The drawing in a Kumu file, or why there is none. */
export function kumuDrawing(json: unknown): MarkedDrawing | (ReadResult & { ok: false }) {
  const project = fieldsOf(json) ?? new Map<string, unknown>()
  const elements = objectsIn(project.get('elements')).map(flattened)
  const connections = objectsIn(project.get('connections')).map(flattened)
  if (elements.length === 0)
    return refused('There are no elements in this Kumu file.', 'Choose a file with a map in it.')
  if (elements.length > MOST_BOXES || connections.length > MOST_ARROWS) {
    return refused('The Kumu file is too large.', `Throughline reads up to ${MOST_BOXES} elements.`)
  }
  const ours = fieldsOf(project.get('throughline')) ?? new Map<string, unknown>()
  const frames = [...objectsIn(ours.get('bands')), ...objectsIn(ours.get('groups'))]
  const unique = [...new Map(elements.map((element) => [idOf(element), element])).values()]
  const places = placesIn(project)
  // Connections name their ends by id or, where elements have none, by label.
  const byName = new Map([
    ...unique.map((element) => [textIn(element.get('label')), idOf(element)] as const),
    ...unique.map((element) => [idOf(element), idOf(element)] as const),
  ])
  const loops = objectsIn(project.get('loops')).length
  return {
    title: textIn(project.get('name')),
    language: null,
    boxes: [
      ...frames.map((frame) =>
        drawnBox({
          id: `frame ${textIn(frame.get('id'))}`,
          text: textIn(frame.get('label')),
          description: textIn(frame.get('description')),
          isContainer: true,
        }),
      ),
      ...unique.map((element) => boxOf(element, places)),
    ],
    arrows: connections.map((connection) => arrowOf(connection, byName)),
    warnings:
      loops === 0 ? [] : [{ path: 'loops', message: `Loops are no things of a theory and were left out: ${loops}.` }],
    boxMarks: new Map([
      ...frames.map((frame) => [`frame ${textIn(frame.get('id'))}`, textsIn(frame)] as const),
      ...unique.flatMap((element) => marksAs(idOf(element), marksIn(element))),
    ]),
    arrowMarks: connections.map(marksIn),
    theoryMarks: textsIn(ours),
  }
}

/** A project's export keeps what people wrote in `attributes`, with names in small letters; a blueprint beside `label`. */
function flattened(thing: Fields): Fields {
  const attributes = [...(fieldsOf(thing.get('attributes')) ?? [])]
  return new Map([...thing, ...attributes].map(([name, value]) => [name.toLowerCase(), value]))
}

function idOf(element: Fields): string {
  return textIn(element.get('id')) || textIn(element.get('_id')) || textIn(element.get('label'))
}

function marksIn(fields: Fields): Marks {
  const ours = [...textsIn(fields)].filter(([name]) => name.startsWith(MARK_PREFIX))
  return new Map(ours.map(([name, value]) => [name.slice(MARK_PREFIX.length), value]))
}

function boxOf(element: Fields, places: ReadonlyMap<string, { x: number; y: number }>): DrawnBox {
  const said = marksIn(element)
  const kind = textIn(element.get('element type')) || textIn(element.get('type'))
  const tags = element.get('tags')
  const place = places.get(idOf(element))
  return drawnBox({
    id: idOf(element),
    text: textIn(element.get('label')).trim(),
    description: said.size === 0 ? plainText(textIn(element.get('description'))) : textIn(element.get('description')),
    rect: place === undefined ? null : { x: place.x - 60, y: place.y - 30, width: 120, height: 60 },
    look: kind === '' ? null : kind.slice(0, 200),
    tags: Array.isArray(tags) ? tags.map(textIn).filter((tag) => tag !== '') : [],
    type: typeSaid(said.get('type')),
    term: termSaid(said.get('term')),
  })
}

function arrowOf(connection: Fields, byName: ReadonlyMap<string, string>) {
  const direction = textIn(connection.get('direction'))
  const label = textIn(connection.get('label'))
  const said = marksIn(connection)
  const sign = textIn(connection.get('connection type')) || textIn(connection.get('type'))
  return drawnArrow({
    from: byName.get(textIn(connection.get('from'))) ?? null,
    to: byName.get(textIn(connection.get('to'))) ?? null,
    text: label === '' && said.size === 0 ? sign : label,
    isDashed: connection.get('delayed') === true,
    heads: direction === 'mutual' ? 'both' : direction === 'undirected' ? 'none' : 'end',
    // In a causal loop diagram a minus says that more of one is less of the other.
    kind: kindSaid(said.get('kind')) ?? (sign === '-' ? 'reduces' : null),
  })
}

/** Where a project's first map has its elements. */
function placesIn(project: Fields): Map<string, { x: number; y: number }> {
  const places = new Map<string, { x: number; y: number }>()
  const maps = objectsIn(project.get('maps'))
  const map = maps.find((each) => each.get('_id') === project.get('defaultMap')) ?? maps[0]
  for (const element of objectsIn(map?.get('elements'))) {
    const place = fieldsOf(element.get('position'))
    const [x, y] = [numberIn(place?.get('x')), numberIn(place?.get('y'))]
    if (x !== null && y !== null) places.set(textIn(element.get('element')), { x, y })
  }
  return places
}
