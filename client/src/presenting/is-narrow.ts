/** The window is as narrow as a phone: a map would be too small to be read by an audience. */
export const isNarrow = (): boolean => globalThis.matchMedia?.('(max-width: 700px)').matches ?? false
