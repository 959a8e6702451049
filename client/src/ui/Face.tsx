import { initialsOf } from './initials.js'
import './face.css'

/** Somebody's initials on their colour; without a colour, one's own. Whoever shows it says the name beside it. */
export function Face({ name, colour }: { readonly name: string; readonly colour?: number }) {
  const look = colour === undefined ? 'face-own' : `person-${colour}`
  // The letters are drawn by CSS: as text they would belong to the name of the button they are in.
  return <span className={`face ${look}`} title={name} data-initials={initialsOf(name)} aria-hidden="true" />
}
