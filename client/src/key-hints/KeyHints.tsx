import { shownShortcut } from '../commands/index.js'
import { t, type Words } from '../i18n/index.js'
import { usePreferences } from '../state/index.js'
import './key-hints.css'

/** A key, as commands write it, and what it does where one stands. */
export type KeyHint = readonly [shortcut: string, does: Words]

/** One line that says which keys lead on from here. Not where there is no keyboard, nor for who turned it off. */
export function KeyHints({ hints }: { readonly hints: readonly KeyHint[] }) {
  const isShown = usePreferences((preferences) => preferences.keyHints)
  if (!isShown || hints.length === 0) return null
  return (
    <ul className="key-hints" aria-label={t('keys.here')}>
      {hints.map(([shortcut, does]) => (
        <li key={shortcut}>
          <kbd>{shownShortcut(shortcut)}</kbd> {t(does)}
        </li>
      ))}
    </ul>
  )
}
