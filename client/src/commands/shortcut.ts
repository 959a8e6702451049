/** What of a key press tells which shortcut it is. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const SHOWN: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Delete: 'Delete',
}
const ON_A_MAC: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' }

export const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '')

/** The shortcut a key press stands for, as commands write it: `Mod+Shift+Z`, `?`, `Alt+ArrowUp`. */
export function shortcutOf(press: KeyPress, mac = isMac): string {
  const parts: string[] = []
  if (mac ? press.metaKey : press.ctrlKey) parts.push('Mod')
  if (press.altKey) parts.push('Alt')
  const key = keyName(press)
  // A sign such as "?" or "+" needs Shift on some keyboards and not on others: the sign alone counts.
  if (press.shiftKey && (key.length > 1 || /[A-Z0-9]/.test(key))) parts.push('Shift')
  return [...parts, key].join('+')
}

/** As it is shown to people: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function shownShortcut(shortcut: string, mac = isMac): string {
  const keys = shortcut.endsWith('++') ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut.split('+')
  const shown = keys.map((key) => (mac ? ON_A_MAC[key] : undefined) ?? SHOWN[key] ?? (key === 'Mod' ? 'Ctrl' : key))
  return shown.join(mac ? '' : '+')
}

/** Whether it is one letter, digit or sign, with at most Shift, which may be pressed by accident or spoken. */
export function isSingleKey(shortcut: string): boolean {
  return /^(Shift\+)?.$/.test(shortcut)
}

function keyName({ key, code, altKey, shiftKey }: KeyPress): string {
  // Shift and a digit gives another sign on every keyboard; the digit is what was meant.
  if (shiftKey && /^Digit\d$/.test(code) && !altKey) return code.slice(5)
  // Alt makes other letters on a Mac.
  if (altKey && /^Key[A-Z]$/.test(code)) return code.slice(3)
  if (altKey && /^Digit\d$/.test(code)) return code.slice(5)
  return key.length === 1 ? key.toUpperCase() : key
}
