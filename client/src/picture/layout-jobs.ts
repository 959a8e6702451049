import { type RoutingAnswer, type RoutingJob, routed } from './routing-job.js'
import { type TidyJob, type TidyPlaces, tidied } from './tidy-job.js'

/** What can be worked out in another thread: by name, what goes in and what comes out. All of it can be copied. */
export interface LayoutJobs {
  readonly tidy: { readonly job: TidyJob; readonly answer: TidyPlaces }
  readonly routes: { readonly job: RoutingJob; readonly answer: RoutingAnswer }
}

export type JobName = keyof LayoutJobs
export type JobOf<Name extends JobName> = LayoutJobs[Name]['job']
export type AnswerOf<Name extends JobName> = LayoutJobs[Name]['answer']

/** Does the work, in whatever thread it is called. */
export const LAYOUT_JOBS: { readonly [Name in JobName]: (job: JobOf<Name>) => AnswerOf<Name> } = {
  tidy: tidied,
  routes: routed,
}

/** A job on its way to another thread. */
export type Posted = { readonly [Name in JobName]: { readonly name: Name; readonly job: JobOf<Name> } }[JobName]

/** Does a job that has come from another thread. */
export function doPosted(posted: Posted): AnswerOf<JobName> {
  return posted.name === 'tidy' ? LAYOUT_JOBS.tidy(posted.job) : LAYOUT_JOBS.routes(posted.job)
}
