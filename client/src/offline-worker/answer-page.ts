export interface PageAsked {
  /** Rejects where there is no network. */
  readonly fromServer: Promise<Response>
  /** What this browser keeps of the page; undefined: nothing. */
  readonly kept: () => Promise<Response | undefined>
  /** Said where neither is to be had. */
  readonly nothing: () => Response
  readonly patienceMs: number
}

/**
 * A page from the server whenever it answers, whatever it says; what is kept where it does not, or not in time. Who has
 * kept nothing waits on.
 */
export async function answerPage({ fromServer, kept, nothing, patienceMs }: PageAsked): Promise<Response> {
  const answered = fromServer.then(
    (answer) => answer,
    () => null,
  )
  const inTime = await Promise.race([answered, after(patienceMs)])
  if (inTime !== null && !isOfProxyAlone(inTime)) return inTime
  return (await kept()) ?? (await answered) ?? nothing()
}

/** A proxy answers that the server behind it does not. */
function isOfProxyAlone({ status }: Response): boolean {
  return status === 502 || status === 503 || status === 504
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null))
}
