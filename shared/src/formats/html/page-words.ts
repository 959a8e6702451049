import type { Spoken } from '../../scales/index.js'

export interface PageWords {
  readonly skip: string
  readonly contents: string
  readonly outline: string
  readonly outlineAbout: string
  readonly description: string
  readonly opens: string
  readonly skipFigure: string
  readonly toFigure: string
  readonly size: string
  readonly sizes: { readonly whole: string; readonly wide: string }
}

/** What a page says beside the report. */
export const PAGE_WORDS: Readonly<Record<Spoken, PageWords>> = {
  en: {
    skip: 'Skip to the content',
    contents: 'Contents',
    outline: 'Outline',
    outlineAbout: 'What stands on the figure, band by band, and where each leads. A box of the figure leads here.',
    description: 'The figure in words',
    opens: 'The theory is inside this page: open the file in Throughline, and it is the same again.',
    skipFigure: 'Skip the boxes of the figure',
    toFigure: 'To the figure',
    size: 'Size of the figure',
    sizes: { whole: 'Whole', wide: 'As wide as the page' },
  },
  cy: {
    skip: 'Neidio i’r cynnwys',
    contents: 'Cynnwys',
    outline: 'Amlinelliad',
    outlineAbout:
      'Yr hyn sydd ar y ffigur, band wrth fand, ac i ble mae pob un yn arwain. Mae blwch yn y ffigur yn arwain yma.',
    description: 'Y ffigur mewn geiriau',
    opens: 'Mae’r ddamcaniaeth y tu mewn i’r dudalen hon: agorwch y ffeil yn Throughline, a dyna hi eto.',
    skipFigure: 'Neidio heibio i flychau’r ffigur',
    toFigure: 'I’r ffigur',
    size: 'Maint y ffigur',
    sizes: { whole: 'Cyfan', wide: 'Mor llydan â’r dudalen' },
  },
}
