import { escapeXml, tag } from '../markup.js'
import { XML_HEAD } from '../office/index.js'
import { bulletsXml } from './bullets.js'
import type { DocumentBase } from './document-base.js'
import { languageOf } from './language-of.js'
import { TEXT_PAGE } from './page.js'
import { OFFICE_RELATIONSHIPS, WORD_NAMESPACE, WORD_TYPES } from './word-namespaces.js'
import { OWN_STYLES, type StyleUse, styleXml } from './word-styles.js'

const MAIN = 'word/document.xml'

/** A document in our own look. */
export function ownBase(title: string, language: string): DocumentBase {
  return {
    main: MAIN,
    parts: new Map<string, string>([
      ['word/styles.xml', stylesPart(language)],
      ['word/settings.xml', part('w:settings', SETTINGS)],
      [
        'word/numbering.xml',
        part('w:numbering', bulletsXml({ definition: 0, numbering: 1, style: OWN_STYLES.bullet })),
      ],
      ['word/footer1.xml', part('w:ftr', footerXml(title))],
    ]),
    relationships: ['styles', 'settings', 'numbering', 'footer'].map((kind) => ({
      id: `rId-${kind}`,
      type: `${OFFICE_RELATIONSHIPS}/${kind}`,
      target: kind === 'footer' ? 'footer1.xml' : `${kind}.xml`,
    })),
    types: new Map(
      ['styles', 'settings', 'numbering', 'footer'].map((kind) => [
        `word/${kind === 'footer' ? 'footer1' : kind}.xml`,
        `${WORD_TYPES}.${kind}+xml`,
      ]),
    ),
    defaults: new Map(),
    styles: OWN_STYLES,
    textStyle: null,
    page: TEXT_PAGE,
    hasOwnPage: false,
    references: tag('w:footerReference', { 'w:type': 'default', 'r:id': 'rId-footer' }),
    sectionMore: () => '',
  }
}

const part = (name: string, content: string | readonly string[]) =>
  `${XML_HEAD}${tag(name, { 'xmlns:w': WORD_NAMESPACE }, content)}`

const SETTINGS = [
  '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>',
  tag('w:compat', {}, [
    tag('w:compatSetting', {
      'w:name': 'compatibilityMode',
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': '15',
    }),
  ]),
]

function stylesPart(language: string): string {
  const fonts = tag('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT })
  const defaults = tag('w:docDefaults', {}, [
    tag(
      'w:rPrDefault',
      {},
      tag('w:rPr', {}, [
        fonts,
        '<w:color w:val="1A1F26"/><w:sz w:val="21"/><w:szCs w:val="21"/>',
        tag('w:lang', { 'w:val': languageOf(language), 'w:eastAsia': 'en-GB', 'w:bidi': 'ar-SA' }),
      ]),
    ),
    tag('w:pPrDefault', {}, '<w:pPr><w:spacing w:after="140" w:line="300" w:lineRule="auto"/></w:pPr>'),
  ])
  return part('w:styles', [
    defaults,
    BASE_STYLES,
    ...(Object.keys(OWN_STYLES) as StyleUse[]).map((use) => styleXml(use, OWN_GROUND)),
  ])
}

const OWN_GROUND = {
  ids: OWN_STYLES,
  bases: { paragraph: 'Normal', character: 'DefaultParagraphFont', table: 'TableNormal' },
  numbering: 1,
} as const

/** On every machine, or one that is as wide. */
const FONT = 'Arial'

const BASE_STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>',
  '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>',
  '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>',
  '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>',
  '<w:semiHidden/><w:unhideWhenUsed/></w:style>',
].join('')

// The number of the page is no field that anybody has to update.
function footerXml(title: string): string {
  // Blanks at its end: LibreOffice before 7.6 knows no place at the right, and would set the number against the title.
  const words = tag('w:r', {}, tag('w:t', { 'xml:space': 'preserve' }, escapeXml(`${title}\u2003`)))
  const toRight = tag('w:r', {}, '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>')
  const number = tag('w:fldSimple', { 'w:instr': ' PAGE ' }, '<w:r><w:t>1</w:t></w:r>')
  return tag('w:p', {}, [tag('w:pPr', {}, tag('w:pStyle', { 'w:val': OWN_STYLES.footer })), words, toRight, number])
}
