import type { Face } from './scene.js'

/** Font families by face, as CSS: a bundled font first, then what a system without them is likely to have. */
export const FACE_FAMILIES: Readonly<Record<Face, string>> = {
  inter: "Inter, 'Helvetica Neue', Arial, sans-serif",
  arabic: "'Noto Sans Arabic', 'Segoe UI', Tahoma, sans-serif",
  emoji: "'Noto Emoji', 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif",
  other: 'sans-serif',
}

/** The CSS families of a face. */
export const familyOf = (face: Face): string => FACE_FAMILIES[face]
