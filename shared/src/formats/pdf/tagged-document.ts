import { PDFDocument } from 'pdfkit'
import { joined } from '../zip/index.js'
import { xmpDescriptions } from './xmp.js'

/** What the file says of itself. */
export interface DocumentDetails {
  readonly title: string
  /** BCP 47 tag. */
  readonly language: string
  readonly author: string
  readonly subject: string
  /** ISO 8601 date; anything else: no date is written. */
  readonly date: string
}

/** A PDF document that claims to be PDF/A-3a and PDF/UA-1; whatever is drawn on it must be tagged or an artifact. */
export class TaggedDocument extends PDFDocument {
  readonly #details: DocumentDetails

  constructor(details: DocumentDetails) {
    const { title, language, author, subject, date } = details
    super({
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      displayTitle: true,
      lang: language,
      autoFirstPage: false,
      bufferPages: true,
      font: null,
      info: {
        Title: title,
        ...(author === '' ? {} : { Author: author }),
        ...(subject === '' ? {} : { Subject: subject }),
        Creator: 'Throughline',
        Producer: 'Throughline',
        // Else pdfkit reads the clock: the file's id is made from this.
        CreationDate: dayOf(date) ?? new Date(0),
      },
    })
    this.#details = details
    if (dayOf(date) === null) delete this.info.CreationDate
  }

  // pdfkit's own writes titles into the XML as they are, and cannot claim PDF/UA beside PDF/A.
  override _addInfo(): void {
    const { date } = this.#details
    this.appendXML(xmpDescriptions({ ...this.#details, date: dayOf(date) === null ? '' : date }))
  }

  /** Everything as the bytes of a file. */
  bytes(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = []
      this.on('data', (chunk) => chunks.push(chunk))
      this.on('error', reject)
      this.on('end', () => resolve(joined(chunks)))
      this.end()
    })
  }
}

function dayOf(date: string): Date | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? new Date(`${date}T00:00:00Z`) : null
}
