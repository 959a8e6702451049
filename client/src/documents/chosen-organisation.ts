const KEY = 'throughline.organisation'

/** The organisation that new theories go to, where somebody is in several; null: the server takes the first. */
export function chosenOrganisation(): string | null {
  return globalThis.localStorage?.getItem(KEY) ?? null
}

export function chooseOrganisation(id: string): void {
  globalThis.localStorage?.setItem(KEY, id)
}

/** Whoever has left it must not be refused every new theory. */
export function forgetOrganisation(): void {
  globalThis.localStorage?.removeItem(KEY)
}
