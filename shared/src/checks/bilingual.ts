/** Words in the languages of the interface. */
export type Bilingual = {
  readonly en: string
  readonly cy: string
}
