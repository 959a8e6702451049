export const LANGUAGES = ['en', 'cy'] as const
export type Language = (typeof LANGUAGES)[number]

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' }

const KEY = 'throughline.language'
const chosen: Language = remembered() ?? fromBrowser()

/** The language of the interface: the one chosen here before, else the browser's. */
export function language(): Language {
  return chosen
}

/** Remembers the language and loads the page anew in it. */
export function chooseLanguage(wanted: Language): void {
  globalThis.localStorage?.setItem(KEY, wanted)
  globalThis.location.reload()
}

function remembered(): Language | null {
  return known(globalThis.localStorage?.getItem(KEY) ?? null)
}

function fromBrowser(): Language {
  const wanted = globalThis.navigator?.languages ?? []
  for (const tag of wanted) {
    const found = known(tag.split('-')[0] ?? null)
    if (found !== null) return found
  }
  return 'en'
}

function known(tag: string | null): Language | null {
  return LANGUAGES.find((language) => language === tag) ?? null
}
