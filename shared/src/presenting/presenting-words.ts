/** The few words of steps that no theory says. */
interface PresentingWords {
  readonly wholePath: string
  readonly outside: string
}

const english: PresentingWords = { wholePath: 'The whole path', outside: 'Beside the bands' }
const welsh: PresentingWords = { wholePath: 'Y llwybr cyfan', outside: 'Wrth ymyl y bandiau' }

/** The words in a language: Welsh, else English. */
export function presentingWords(language: string): PresentingWords {
  return language.toLowerCase().split('-')[0] === 'cy' ? welsh : english
}
