import fc from 'fast-check'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { templateBase } from './template-base.js'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

const leads = (...list: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships ${RELS}>${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

const PARTS = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="EMF" ContentType="image/x-emf"/>
    <Override PartName="/word/header1.xml" ContentType="header"/></Types>`,
  '_rels/.rels': leads(['rId1', 'officeDocument', 'word/document.xml']),
  'word/document.xml': `<w:document ${W} ${R}><w:body><w:p><w:pPr><w:sectPr>
    <w:headerReference w:type="default" r:id="rId3"/></w:sectPr></w:pPr><w:r><w:t>Cover</w:t></w:r></w:p>
    <w:sectPr><w:footerReference w:type="first" r:id="rId4"/><w:pgSz w:w="12240" w:h="15840"/>
    <w:pgMar w:top="1000" w:right="1100" w:bottom="1200" w:left="1300" w:header="300" w:footer="400" w:gutter="0"/>
    <w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': leads(
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'image', 'media/cover.emf'],
    ['rId3', 'header', 'header1.xml'],
    ['rId4', 'footer', 'footer1.xml'],
    ['rId5', 'header', 'header2.xml'],
    ['rId6', 'numbering', 'numbering.xml'],
    ['rId7', 'customXml', '../customXml/item1.xml'],
    ['rId8', 'vbaProject', 'vbaProject.bin'],
  ),
  'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="House Sans"/>
    <w:lang w:val="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:rPr><w:color w:val="B00020"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Title"><w:name w:val="Something else"/></w:style></w:styles>`,
  'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="4"/><w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num></w:numbering>`,
  'word/header1.xml': `<w:hdr ${W}/>`,
  'word/_rels/header1.xml.rels': leads(['rId1', 'image', 'media/logo.emf']),
  'word/header2.xml': `<w:hdr ${W}/>`,
  'word/footer1.xml': `<w:ftr ${W}/>`,
  'word/media/logo.emf': 'logo',
  'word/media/cover.emf': 'cover',
  'word/vbaProject.bin': 'macro',
  'customXml/item1.xml': '<model xmlns="urn:throughline:model:1">old</model>',
}

const template = (parts: Readonly<Record<string, string>> = PARTS) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

const base = () => templateBase(template(), 'cy')
const textIn = (name: string) => {
  const part = base().parts.get(name)
  return part === undefined ? '' : typeof part === 'string' ? part : strFromU8(part)
}

test('what belongs to its look stays, what belongs to its text goes', () => {
  expect([...base().parts.keys()].sort()).toEqual([
    'word/_rels/header1.xml.rels',
    'word/footer1.xml',
    'word/header1.xml',
    'word/media/logo.emf',
    'word/numbering.xml',
    'word/styles.xml',
  ])
  expect(base().relationships.map(({ id }) => id)).toEqual(['rId1', 'rId3', 'rId4', 'rId6'])
  expect(base().defaults.get('emf')).toBe('image/x-emf')
})

test('its styles are used under their own ids, whatever the language of the Word that made them', () => {
  const { styles } = base()
  expect(styles.heading1).toBe('Kop1')
  expect(textIn('word/styles.xml')).toContain('<w:color w:val="B00020"/>')
  expect(textIn('word/styles.xml')).toContain('House Sans')
})

test('styles that it does not have are added, under ids that are free, on its own standard style', () => {
  const { styles } = base()
  expect(styles.title).toBe('TitleThroughline')
  const added = textIn('word/styles.xml')
  expect(added).toContain('w:styleId="TitleThroughline"')
  expect(added).toContain('<w:basedOn w:val="Standaard"/>')
  expect(added.match(/w:val="heading 1"/g)).toHaveLength(1)
})

test('paragraphs are in its style for text, where it has one', () => {
  expect(base().textStyle).toBeNull()
  const style = '<w:style w:type="paragraph" w:styleId="Tekst"><w:name w:val="Body Text"/></w:style></w:styles>'
  const styles = PARTS['word/styles.xml'].replace('</w:styles>', style)
  expect(templateBase(template({ ...PARTS, 'word/styles.xml': styles }), 'en').textStyle).toBe('Tekst')
})

test('bullets get a list of their own beside its lists', () => {
  const numbering = textIn('word/numbering.xml')
  expect(numbering).toMatch(/abstractNumId="4".*abstractNumId="5".*numId="9".*numId="10"/s)
  expect(textIn('word/styles.xml')).toContain('<w:numId w:val="10"/>')
})

test('it is proofed in the language of the report', () => {
  expect(textIn('word/styles.xml')).toContain('<w:lang w:val="cy-GB" w:bidi="ar-SA"/>')
})

test('its pages, headers and footers stay; only the first section has a title page', () => {
  const { page, references, sectionMore } = base()
  expect(page).toMatchObject({ width: 12240, height: 15840, margin: { left: 1300, header: 300, footer: 400 } })
  expect(references).toContain('<w:headerReference w:type="default" r:id="rId3"/>')
  expect(references).toContain('<w:footerReference w:type="first" r:id="rId4"/>')
  expect(sectionMore(true)).toBe('<w:titlePg/><w:docGrid w:linePitch="360"/>')
  expect(sectionMore(false)).toBe('<w:docGrid w:linePitch="360"/>')
})

test('a document without styles or lists gets all of ours', () => {
  const { 'word/styles.xml': _, 'word/numbering.xml': __, ...rest } = PARTS
  const bare = templateBase(template(rest), 'en')
  expect(bare.styles.title).toBe('Title')
  expect([...bare.parts.keys()]).toContain('word/throughline-numbering.xml')
  expect(bare.relationships.map(({ target }) => target)).toContain('throughline-styles.xml')
})

test.each([
  ['no zip', strToU8('a letter')],
  ['a zip without a document', template({ 'a.txt': 'a' })],
  ['styles that are no XML', template({ ...PARTS, 'word/styles.xml': '<w:styles' })],
  [
    'Strict Open XML',
    template({
      ...PARTS,
      '_rels/.rels': PARTS['_rels/.rels'].replace(KINDS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    }),
  ],
])('%s is refused with what to do', (_, bytes) => {
  expect(() => templateBase(bytes, 'en')).toThrow(/^The template cannot be used: .* Choose a \.docx file/)
})

test('whatever stands in its parts, it is used or refused in words', () => {
  const junk = fc.oneof(
    fc.constantFrom('', '<w:styles/>', `<w:styles ${W}/>`, '<a', '&bomb;', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    fc.string({ maxLength: 40 }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(PARTS) as (keyof typeof PARTS)[])), junk, (name, text) => {
      try {
        templateBase(template({ ...PARTS, [name]: text }), 'en')
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
    { numRuns: 60 },
  )
})
