import { officeAs } from './office-judges.js'

/** What stands on the slide: heading or box, and the column it stands in. */
const SHAPES = [
  { id: 'inputs', words: 'Inputs', column: 0, row: 0 },
  { id: 'activities', words: 'Activities', column: 1, row: 0 },
  { id: 'outcomes', words: 'Outcomes', column: 2, row: 0 },
  { id: 'a', words: 'Volunteer readers', column: 0, row: 1 },
  { id: 'b', words: 'Reading hours in the library', column: 1, row: 1 },
  { id: 'c', words: 'Children borrow books', column: 2, row: 1 },
  { id: 'd', words: 'Families read at home', column: 2, row: 2 },
] as const

const ARROWS = [
  ['a', 'b'],
  ['b', 'c'],
  ['b', 'd'],
] as const

const OPEN_DOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns'
const NAMESPACES = [
  ...['office', 'style', 'text'].map((name) => `xmlns:${name}="${OPEN_DOCUMENT}:${name}:1.0"`),
  `xmlns:draw="${OPEN_DOCUMENT}:drawing:1.0"`,
  `xmlns:svg="${OPEN_DOCUMENT}:svg-compatible:1.0"`,
].join(' ')

/**
 * A logic model as somebody draws it in Impress, three headings over four boxes with arrows glued to them, and saves it
 * for PowerPoint.
 *
 * @param folder where files may be put
 * @returns the path of the presentation
 */
export function drawnSlide(folder: { put(name: string, words: string): string }): string {
  const shapes = SHAPES.map(({ id, words, column, row }) => {
    const look = row === 0 ? 'heading' : 'box'
    const place = `svg:x="${1 + column * 8}cm" svg:y="${1 + row * 4}cm" svg:width="6cm" svg:height="${row === 0 ? 1 : 2}cm"`
    return `<draw:rect xml:id="${id}" draw:id="${id}" draw:style-name="${look}" ${place}><text:p>${words}</text:p></draw:rect>`
  })
  const arrows = ARROWS.map(
    ([from, to]) =>
      `<draw:connector draw:style-name="arrow" draw:type="line" draw:start-shape="${from}" draw:start-glue-point="1" draw:end-shape="${to}" draw:end-glue-point="3"/>`,
  )
  const styles = [
    style('heading', 'draw:fill="none" draw:stroke="none"'),
    style('box', 'draw:fill="solid" draw:fill-color="#ddeeff" draw:stroke="solid"'),
    style('arrow', 'draw:stroke="solid" draw:marker-end="Arrow"'),
  ]
  const page = `<office:presentation><draw:page draw:name="1">${[...shapes, ...arrows].join('')}</draw:page></office:presentation>`
  const document = `<office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation"><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body>${page}</office:body></office:document>`
  return officeAs(folder.put('plan.fodp', `<?xml version="1.0" encoding="UTF-8"?>${document}`), 'pptx')
}

function style(name: string, properties: string): string {
  return `<style:style style:name="${name}" style:family="graphic"><style:graphic-properties ${properties}/></style:style>`
}
