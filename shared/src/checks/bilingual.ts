/** Words in the languages of the interface. */
export type Bilingual = {
  readonly en: string
  readonly cy: string
}

/** Whose rule it is, where it is nobody else’s. */
export const OURS: Bilingual = { en: 'Throughline', cy: 'Throughline' }
