import { languageShown, type Theory } from '@throughline/shared/model'

/** The same theory under another title, in the language its title is shown in; as it is where none is wanted. */
export function titled(theory: Theory, title: string | undefined): Theory {
  if (title === undefined) return theory
  const { details } = theory
  const language = languageShown(details.title, details.languages)
  return { ...theory, details: { ...details, title: { ...details.title, [language]: title } } }
}
