/**
 * Waits for a condition, looking every 20 ms. When it gives up it says what it waited for.
 *
 * @param what words for the failure: "the save mark says Saved"
 */
export async function until(what: string, holds: () => boolean | Promise<boolean>, timeoutMs = 15_000): Promise<void> {
  const end = performance.now() + timeoutMs
  while (performance.now() < end) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`waited ${timeoutMs} ms in vain until ${what}`)
}
