import { escapeXml } from '../markup.js'
import type { DocumentDetails } from './tagged-document.js'

/** What the metadata of a PDF say beside its claim to PDF/A: title, language, author, date, and the claim to PDF/UA. */
export function xmpDescriptions({ title, language, author, subject, date }: DocumentDetails): string {
  const core = [
    `<dc:title>${inLanguage(title)}</dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    subject === '' ? '' : `<dc:description>${inLanguage(subject)}</dc:description>`,
  ]
  const created = date === '' ? '' : `<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate>`
  return [
    description('xmlns:dc="http://purl.org/dc/elements/1.1/"', core.join('')),
    description('xmlns:xmp="http://ns.adobe.com/xap/1.0/"', `<xmp:CreatorTool>Throughline</xmp:CreatorTool>${created}`),
    description('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', '<pdf:Producer>Throughline</pdf:Producer>'),
    description('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>'),
    UA_SCHEMA,
  ].join('\n')
}

const description = (namespaces: string, content: string): string =>
  `<rdf:Description rdf:about="" ${namespaces}>${content}</rdf:Description>`

const inLanguage = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`

// PDF/A wants every property explained that it does not know itself; PDF/UA came later.
const UA_SCHEMA = description(
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" ' +
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
    '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>' +
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>' +
    '<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>' +
    '<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>' +
    '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>',
)
