import type { ElementType, Id, Term, Text, Theory } from '../model/index.js'

/** What is said of a guide before it is chosen. */
export interface GuideOffer {
  readonly id: string
  readonly name: { readonly en: string; readonly cy: string }
  /** One sentence: whom it suits. */
  readonly about: { readonly en: string; readonly cy: string }
}

/** A guided start: asks one question after another, and the answers build the theory. */
export interface Guide extends GuideOffer {
  /**
   * Every question there is about the theory as it is now, answered or not, in the order in which they are asked.
   * Read off the theory alone: after a reload, an undo or another person's edit they are still the right ones.
   */
  questions(theory: Theory): readonly Question[]
}

/** The parts that a guide goes through. */
export const PARTS = ['chain', 'around', 'reasons', 'assumptions', 'indicators', 'evidence'] as const
export type Part = (typeof PARTS)[number]

export interface Question {
  /** The same for as long as what it asks about is there. */
  readonly key: string
  readonly part: Part
  /** What is asked; which words it takes: see `questionIn`. */
  readonly asks: Asked
  /** The boxes and links it is about: to be shown while it is asked. */
  readonly about: readonly Id[]
  /** What answers it already: boxes, or records; a link that has its reason or rating answers for itself. */
  readonly answers: readonly Id[]
  readonly makes: Making
}

/** What is asked about: a band (its own question), or a box or link in words of ours. */
export type Asked =
  | { readonly how: 'band'; readonly prompt: Text; readonly label: Text; readonly type: ElementType }
  | {
      readonly how: 'needs' | 'needs-means' | 'leads-to' | 'indicator'
      readonly box: Id
    }
  | { readonly how: 'unwanted' | 'scale' }
  | { readonly how: 'figures'; readonly indicator: Id }
  | { readonly how: 'reason' | 'assumption' | 'evidence' | 'rating'; readonly link: Id }

/** What an answer becomes. */
export type Making =
  | {
      readonly kind: 'box'
      /** Where it can go and as what; the first unless the person says otherwise. Never empty. */
      readonly choices: readonly BoxChoice[]
      /** What the new box is linked with: it leads to that box, or comes from it. */
      readonly link: { readonly to: Id } | { readonly from: Id } | null
      /** Boxes that are there and could be the answer. */
      readonly existing: readonly Id[]
    }
  | { readonly kind: 'rationale' | 'rating'; readonly link: Id }
  | { readonly kind: 'scale' }
  /** Unit, baseline, target and readings. */
  | { readonly kind: 'figures'; readonly indicator: Id }
  | { readonly kind: 'assumptions' | 'evidence' | 'indicators'; readonly on: Id }

export interface BoxChoice {
  readonly band: Id
  readonly type: ElementType
  readonly term: Term | null
}

export const isAnswered = ({ answers }: Question): boolean => answers.length > 0

/** Whether the answer is given in fields of its own (chosen, or figures), not written as a text. */
export const isChosen = ({ makes }: Question): boolean =>
  makes.kind === 'rating' || makes.kind === 'scale' || makes.kind === 'figures'
