import * as z from 'zod/mini'

const problemSchema = z.object({
  title: z.string(),
  detail: z.optional(z.string()),
  code: z.optional(z.string()),
  problems: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
})

/** What the server said no with, in its own words; `problems` are the first places a file is wrong at. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused'
  readonly problems: readonly string[]
  /** Of the answer; 0 where it is not of the server. */
  readonly status: number
  /** What it was, for programs. */
  readonly code: string | null

  constructor(message: string, problems: readonly string[] = [], { status = 0, code = null as string | null } = {}) {
    super(message)
    this.problems = problems
    this.status = status
    this.code = code
  }
}

/** A value as the body of a request. */
export function json(value: unknown): RequestInit {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } }
}

/** Asks the server; gives the JSON of its answer, null where it is empty. Throws RequestRefused. */
export async function request(method: string, path: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(path, { ...init, method })
  const text = await response.text()
  const answer: unknown = text === '' ? null : parsed(text)
  if (response.ok) return answer
  const { status } = response
  const problem = problemSchema.safeParse(answer)
  if (!problem.success) throw new RequestRefused(`${status} ${response.statusText}`, [], { status })
  const { title, detail, code = null, problems = [] } = problem.data
  const places = problems.map(({ path: where, message }) => (where === '' ? message : `${where}: ${message}`))
  throw new RequestRefused(detail ?? title, places, { status, code })
}

// A proxy may answer with a page of its own: then the status alone must do.
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
