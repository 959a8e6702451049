import type { ElementType, Flow, Placement, Theory } from '../model/index.js'

/** Words in the languages of the interface. */
export type Bilingual = { readonly en: string; readonly cy: string }

/** What a template is chosen by. */
export interface TemplateOffer {
  readonly id: string
  readonly name: Bilingual
  /** Two to four words beside its name. */
  readonly gist: Bilingual
  readonly shape: TemplateShape
}

/** What a template looks like from afar: the first type of each of its bands, in their order. */
export interface TemplateShape extends Readonly<Record<Placement, readonly ElementType[]>> {
  readonly flow: Flow
}

/** A way to begin: bands with questions in them, and no boxes. */
export interface Template extends TemplateOffer {
  /** One or two sentences: what it is for. */
  readonly about: Bilingual
  /** Whose model it follows and how closely; for people, in English. */
  readonly source: string
  /** The id of an example: a theory that began like this and is filled. */
  readonly example: string
  /** A new theory that begins like this. The same each time. */
  theory(language?: string): Theory
}

/** What an example is chosen by. */
export interface ExampleOffer {
  readonly id: string
  readonly name: Bilingual
  readonly about: Bilingual
}

/** A filled theory to look at, take apart and copy. Everything in it is invented. */
export interface Example extends ExampleOffer {
  theory(): Theory
}
