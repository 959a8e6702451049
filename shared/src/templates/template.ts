import type { Theory } from '../model/index.js'

/** Words in the languages of the interface. */
export type Bilingual = { readonly en: string; readonly cy: string }

/** A way to begin: bands with questions in them, and no boxes. */
export interface Template {
  readonly id: string
  readonly name: Bilingual
  /** Two to four words beside its name. */
  readonly gist: Bilingual
  /** One or two sentences: what it is for. */
  readonly about: Bilingual
  /** Whose model it follows and how closely; for people, in English. */
  readonly source: string
  /** The id of an example: a theory that began like this and is filled. */
  readonly example: string
  /** A new theory that begins like this. The same each time. */
  theory(language?: string): Theory
}

/** A filled theory to look at, take apart and copy. Everything in it is invented. */
export interface Example {
  readonly id: string
  readonly name: Bilingual
  readonly about: Bilingual
  theory(): Theory
}
