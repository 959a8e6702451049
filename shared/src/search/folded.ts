/** Words made alike for finding: without accents and capitals, with where each letter stood. */
export interface Folded {
  readonly words: string
  /** For each letter of `words`, and for its end, where it stood in what was folded. */
  readonly at: readonly number[]
}

/**
 * Folds words so that `ŵ` is found by `w` and `Pupil` by `pupil`.
 *
 * @param keepCase leaves letters and accents as they are
 */
export function folded(words: string, keepCase = false): Folded {
  const letters: string[] = []
  const at: number[] = []
  let place = 0
  for (const letter of words) {
    const plain = keepCase
      ? letter
      : letter
          .normalize('NFD')
          .replace(/\p{M}+/gu, '')
          .toLowerCase()
    for (const unit of plain) {
      for (let n = 0; n < unit.length; n += 1) at.push(place)
      letters.push(unit)
    }
    place += letter.length
  }
  at.push(words.length)
  return { words: letters.join(''), at }
}
