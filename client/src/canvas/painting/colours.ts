import { type ColourRole, screenThemes } from '@throughline/shared/scene'

/** The colour that a role has on this screen: one source for what is painted and for what is an element of the page. */
export type Colours = (role: ColourRole) => string

/** Which colours the reader's system asks for. */
export type Appearance = 'light' | 'dark' | 'forced'

export function coloursOf(appearance: Appearance): Colours {
  if (appearance === 'forced') return systemColour
  const theme = screenThemes[appearance]
  return (role) => theme[role]
}

/** Forced colours: the reader's own few, so that only shape and words tell things apart. */
function systemColour(role: ColourRole): string {
  if (role === 'accent') return 'Highlight'
  const isGround =
    role === 'ground' || role === 'strip' || role === 'surface' || role === 'accent-soft' || role.startsWith('soft:')
  if (isGround || /^(pad|lens)-\d$/.test(role)) return 'Canvas'
  return 'CanvasText'
}

/** How the page looks now. */
export function appearanceNow(): Appearance {
  const { forced, dark } = asked()
  if (forced.matches) return 'forced'
  return dark.matches ? 'dark' : 'light'
}

/** Calls back whenever the page may look otherwise. */
export function onAppearanceChange(listener: () => void): () => void {
  const queries = Object.values(asked())
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

let queries: Readonly<Record<'forced' | 'dark', MediaQueryList>> | null = null

// Asked of the browser once: to ask anew at every step of a drag costs more than the step.
function asked() {
  queries ??= { forced: matchMedia('(forced-colors: active)'), dark: matchMedia('(prefers-color-scheme: dark)') }
  return queries
}
