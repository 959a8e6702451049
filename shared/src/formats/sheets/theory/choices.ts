import type { Bilingual } from '../../../scales/index.js'
import { folded } from '../mapping/folded.js'
import type { Reading } from './reading.js'
import type { SheetRow } from './sheet-row.js'

/** One of several values, with its names; others that people write are parted by `|`. */
export type Choices<Value extends string> = readonly (readonly [value: Value, name: Bilingual, others: string])[]

/** The value that words stand for; null where they stand for none. */
export function choiceIn<Value extends string>(words: string, choices: Choices<Value>): Value | null {
  const wanted = folded(words)
  if (wanted === '') return null
  const found = choices.find(([value, name, others]) =>
    [value, name.en, name.cy, ...others.split('|')].some((each) => folded(each) === wanted),
  )
  return found?.[0] ?? null
}

/** The same for a field of a row, with a warning where its words stand for none. */
export function choose<Value extends string>(
  row: SheetRow,
  field: string,
  choices: Choices<Value>,
  { report }: Reading,
): Value | null {
  const words = row.words(field)
  const value = choiceIn(words, choices)
  if (words !== '' && value === null) {
    report.warn(
      row.place(field),
      `“${words.slice(0, 60)}” is not one of ${choices.map(([, { en }]) => en).join(', ')}; it was left out.`,
    )
  }
  return value
}

/** Choices from a table of names. */
export function choicesOf<Value extends string>(
  names: Readonly<Record<Value, Bilingual>>,
  values: readonly Value[],
  others: Partial<Readonly<Record<Value, string>>> = {},
): Choices<Value> {
  return values.map((value) => [value, names[value], others[value] ?? ''] as const)
}

/** Whether words say yes; null for words that say neither. */
export function yesOrNo(words: string): boolean | null {
  const said = folded(words)
  if (/^(yes|y|true|1|x|ie|gwir|ydy|✓)$/.test(said) || /^[✓✔]/.test(words)) return true
  return /^(|no|n|false|0|na|nac ydy|ffug)$/.test(said) && !/^[✓✔]/.test(words) ? false : null
}
