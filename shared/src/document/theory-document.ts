import type * as Y from 'yjs'
import type { Id, Theory, TheoryDetails, ThingKind } from '../model/index.js'
import { hasText } from './fields.js'
import type { FieldPlace } from './met-fields.js'
import { readTheory } from './read-theory.js'
import { readDetails, readThing } from './read-thing.js'
import { removeMember } from './set-field.js'
import type { Splice } from './splice.js'
import { markStep } from './step.js'
import { changeText, isLanguage, spliceText, textKey } from './texts.js'
import {
  detailsIn,
  type FieldsOf,
  type StoredMap,
  storedThing,
  storedThings,
  storedThingsUnordered,
  type ThingOf,
} from './thing.js'
import { changeField, changeStoredDetails, changeThing, createThing, removeThing } from './write-thing.js'

/** Where a text is. */
export interface TextPlace {
  readonly kind: ThingKind | 'details'
  /** Not needed for details. */
  readonly id?: Id
  readonly field: string
  readonly language: string
}

/**
 * A theory that can be changed: the door through which commands reach the shared document.
 * Every change is one transaction with this document's origin, so that undo knows it as one's own.
 */
export class TheoryDocument {
  readonly doc: Y.Doc
  readonly origin: unknown

  constructor(doc: Y.Doc, origin: unknown = Symbol('own changes')) {
    this.doc = doc
    this.origin = origin
  }

  /**
   * Makes a change as one transaction and one undo step. Changes made within it belong to it.
   *
   * @param joins changes that follow each other quickly and join the same are one step: letters of one word
   */
  change<T>(make: () => T, joins: string | null = null): T {
    return this.doc.transact((transaction) => {
      markStep(transaction, joins)
      return make()
    }, this.origin)
  }

  read(): Theory {
    return readTheory(this.doc)
  }

  has(kind: ThingKind, id: Id): boolean {
    return storedThing(this.doc, kind, id) !== null
  }

  /** One thing as it is stored, even where it refers to what is gone. */
  thing<K extends ThingKind>(kind: K, id: Id): ThingOf[K] | undefined {
    return readThing(this.doc, kind, id)
  }

  /** All things of a kind as they are stored. Slow for elements and links: ask for one `field` where that is enough. */
  things<K extends ThingKind>(kind: K): readonly ThingOf[K][] {
    return storedThings(this.doc, kind).flatMap(([id]) => this.thing(kind, id) ?? [])
  }

  /** What is stored in one plain field of every thing of a kind, unchecked, in no order. */
  fields(kind: ThingKind, field: string): readonly (readonly [id: Id, value: unknown])[] {
    return storedThingsUnordered(this.doc, kind).map(([id, map]) => [id, map.get(field)])
  }

  /** What stands in a field, as it is stored; a text's words in that language. */
  field({ kind, id, field, language }: FieldPlace): unknown {
    const value: unknown = Reflect.get((kind === 'details' ? this.details() : this.thing(kind, id)) ?? {}, field)
    return language === null ? value : (Reflect.get(Object(value), language) ?? '')
  }

  details(): TheoryDetails {
    return readDetails(this.doc)
  }

  mainLanguage(): string {
    return this.details().languages[0] ?? 'en'
  }

  create<K extends ThingKind>(kind: K, thing: ThingOf[K]): void {
    this.change(() => createThing(this.doc, kind, thing, this.mainLanguage()))
  }

  changeThing<K extends ThingKind>(kind: K, id: Id, fields: FieldsOf<K>): void {
    this.change(() => changeThing(this.doc, kind, id, fields))
  }

  changeDetails(fields: Partial<TheoryDetails>): void {
    this.change(() => changeStoredDetails(this.doc, fields))
  }

  /** Makes a field this, a text in its language; nothing happens where its thing is gone. */
  changeField({ language, ...place }: FieldPlace, value: unknown): void {
    if (language !== null) this.setText({ ...place, language }, String(value))
    else this.change(() => changeField(this.doc, place, value))
  }

  /** Deletes a thing, and nothing that hangs on it: see the command deleteThings. */
  remove(kind: ThingKind, id: Id): void {
    this.change(() => removeThing(this.doc, kind, id))
  }

  /** Says that a record is not on this thing any more. */
  detach(kind: ThingKind, id: Id, from: Id): void {
    const map = storedThing(this.doc, kind, id)
    if (map !== null) this.change(() => removeMember(map, 'on', from))
  }

  /** Changes a text in place; nothing happens where its thing is gone. */
  splice(place: TextPlace, splice: Splice): void {
    const map = this.#mapOf(place)
    if (map !== null) this.change(() => spliceText(map, textKey(place.field, place.language), splice), stepOf(place))
  }

  /** Makes a text this, by the smallest splice; nothing happens where its thing is gone. */
  setText(place: TextPlace, words: string): void {
    const map = this.#mapOf(place)
    if (map !== null) this.change(() => changeText(map, textKey(place.field, place.language), words), stepOf(place))
  }

  #mapOf({ kind, id, field, language }: TextPlace): StoredMap | null {
    if (!isLanguage(language)) throw new RangeError(`${JSON.stringify(language)} is no language`)
    if (!hasText(kind, field)) throw new RangeError(`${kind} have no text ${field}`)
    return kind === 'details' ? detailsIn(this.doc) : storedThing(this.doc, kind, id ?? '')
  }
}

// Letters typed into one text within a short while are one step.
function stepOf({ kind, id = '', field, language }: TextPlace): string {
  return `${kind}/${id}/${textKey(field, language)}`
}
