import { activity } from './activity.js'
import { contextFactor } from './context-factor.js'
import { impact } from './impact.js'
import { input } from './input.js'
import { mechanism } from './mechanism.js'
import { note } from './note.js'
import { outcome } from './outcome.js'
import { output } from './output.js'
import { reach } from './reach.js'
import { risk } from './risk.js'
import { situation } from './situation.js'
import { targetGroup } from './target-group.js'
import { unintendedOutcome } from './unintended-outcome.js'

/** Every type of element, in the order of the palette. Adding one is its file and its line here. */
export const elementTypes = [
  situation,
  targetGroup,
  contextFactor,
  input,
  activity,
  reach,
  output,
  mechanism,
  outcome,
  impact,
  unintendedOutcome,
  risk,
  note,
] as const
