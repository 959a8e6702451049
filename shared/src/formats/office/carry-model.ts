import { strFromU8 } from 'fflate'
import type { EmbeddedModel } from '../embedded-model.js'
import { tag } from '../markup.js'
import { MODEL_NAMESPACE, textFromBase64, textToBase64 } from '../model-element.js'
import { readZip } from '../zip/index.js'
import { type OfficeParts, readRelationships, relationships, relationshipsPath, XML_HEAD } from './parts.js'

const ITEM = 'customXml/throughline.xml'
const PROPERTIES = 'customXml/throughlineProps.xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'

/**
 * The package with the model inside, as a custom XML part: Word, PowerPoint and Excel keep it when they save the file
 * again.
 *
 * @param main the main part, `word/document.xml` and the like; its relationships part must be there
 */
export function carryModel(parts: OfficeParts, main: string, json: string): OfficeParts {
  const carried = new Map(parts)
  const item = tag('model', { xmlns: MODEL_NAMESPACE, encoding: 'base64' }, textToBase64(json))
  const properties = { 'ds:itemID': ITEM_ID, 'xmlns:ds': `${OFFICE}/customXml` }
  const references = tag('ds:schemaRefs', {}, tag('ds:schemaRef', { 'ds:uri': MODEL_NAMESPACE }))
  carried.set(ITEM, `${XML_HEAD}${item}`)
  carried.set(PROPERTIES, `${XML_HEAD}${tag('ds:datastoreItem', properties, references)}`)
  const toProperties = { id: 'rId1', type: `${OFFICE}/relationships/customXmlProps`, target: 'throughlineProps.xml' }
  carried.set(relationshipsPath(ITEM), relationships([toProperties]))
  const from = relationshipsPath(main)
  const up = '../'.repeat(main.split('/').length - 1)
  const toItem = { id: 'rIdThroughline', type: `${OFFICE}/relationships/customXml`, target: `${up}${ITEM}` }
  const others = readRelationships(wordsIn(carried.get(from))).filter(({ id }) => id !== toItem.id)
  carried.set(from, relationships([...others, toItem]))
  carried.set('[Content_Types].xml', withType(wordsIn(carried.get('[Content_Types].xml'))))
  return carried
}

const ITEM_ID = '{6F1B7C52-2F7B-4C3D-9A55-7C9D5B1E4A10}'

function withType(types: string): string {
  if (types.includes(`/${PROPERTIES}`)) return types
  const override = tag('Override', { PartName: `/${PROPERTIES}`, ContentType: PROPERTIES_TYPE })
  return types.replace('</Types>', `${override}</Types>`)
}

const wordsIn = (part: string | Uint8Array | undefined): string =>
  part === undefined ? '' : typeof part === 'string' ? part : strFromU8(part)

/** Of custom parts all together: a model of 30 MB in base64, and what others keep there. */
const MOST_BYTES = 60_000_000

/** The model inside a package, wherever the program that saved it last has put it. */
export function modelInOffice(bytes: Uint8Array): EmbeddedModel {
  const read = readZip(bytes, (name) => name.startsWith('customXml/') && name.endsWith('.xml'), MOST_BYTES)
  if (!read.ok) return { problem: read.problem }
  for (const part of read.entries.values()) {
    // Read as text from tag to tag, as in a picture: no parser, no entities.
    const text = strFromU8(part)
    const from = text.indexOf(MODEL_NAMESPACE)
    if (from < 0 || !OPENING.test(text.slice(0, from))) continue
    const start = text.indexOf('>', from) + 1
    const json = textFromBase64(text.slice(start, text.indexOf('<', start)).replace(/\s+/g, ''))
    return json === null || json === '' ? { problem: 'damaged' } : { json }
  }
  return { problem: 'no-model' }
}

const OPENING = /<([\w.-]+:)?model\s[^<>]*$/
