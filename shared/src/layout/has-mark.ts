import type { Link } from '../model/index.js'

/** Whether something is written on a link, so that it needs room: its rating, its label, or that the team is unsure. */
export function hasMark({ rating, uncertain, label }: Link): boolean {
  return rating !== null || uncertain || Object.values(label).some((words) => words !== '')
}
