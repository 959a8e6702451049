/** Words of ours on slides, where the theory has none. */
export const UNTITLED: Readonly<Record<'en' | 'cy', string>> = { en: 'Theory of change', cy: 'Theori newid' }
