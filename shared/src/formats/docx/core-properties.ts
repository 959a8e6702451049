import { type Theory, wordsOf } from '../../model/index.js'
import { escapeXml, tag } from '../markup.js'
import { XML_HEAD } from '../office/index.js'
import type { Report } from '../report/index.js'
import { languageOf } from './language-of.js'

/** What file managers and screen readers know of the document. */
export function coreProperties({ details }: Theory, { title, language }: Report, date: string): string {
  const summary = wordsOf(details.summary, details.languages, language)
  const made = /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : ''
  const when = (name: string) => (made === '' ? '' : tag(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, made))
  const said = (name: string, words: string) => (words === '' ? '' : tag(name, {}, escapeXml(words)))
  const properties = tag('cp:coreProperties', NAMESPACES, [
    said('dc:title', title),
    said('dc:creator', details.organisation),
    said('dc:description', summary),
    said('dc:language', languageOf(language)),
    when('created'),
    when('modified'),
    said('cp:version', details.version),
  ])
  return `${XML_HEAD}${properties}`
}

const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
}
