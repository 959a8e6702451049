import type { Theory } from '../model/index.js'
import type { Plan } from './plan.js'
import type { Step } from './step.js'
import { stepsAlongPath } from './steps-along-path.js'
import { stepsByBand } from './steps-by-band.js'
import { stepsOfFrames } from './steps-of-frames.js'

export { MOST_PATH_LINKS, type Plan, type Presenting, planSchema, presentingSchema } from './plan.js'
export type { ShownThing, Step } from './step.js'
export { stepInWords } from './step-in-words.js'

/**
 * The steps of a presentation, worked out from the theory by everybody for themselves. A kind of plan is a file and a
 * line here.
 *
 * @param language in which titles and notes are said, where the theory has it; else its main one
 */
export function stepsOf(theory: Theory, plan: Plan, language = mainLanguage(theory)): readonly Step[] {
  switch (plan.kind) {
    case 'bands':
      return stepsByBand(theory, plan, language)
    case 'path':
      return stepsAlongPath(theory, plan, language)
    case 'frames':
      return stepsOfFrames(theory, language)
  }
}

const mainLanguage = ({ details }: Theory): string => details.languages[0] ?? 'en'
