import type { ColourRole } from '../scene.js'

/** What each colour means, as hex. */
export type Theme = Readonly<Record<ColourRole, string>>
