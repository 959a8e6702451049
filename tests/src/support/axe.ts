import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe-core finds on a page as it is now: each rule with the parts that break it.
 *
 * @param part a selector: only what is in there is looked at
 */
export async function violations(page: Page, part?: string): Promise<string[]> {
  // Not by addScriptTag: the content security policy stays as it is for users.
  await page.evaluate(axe.source)
  const results = await page.evaluate(
    // What is in order need not be told: of a large page that takes minutes.
    (selector) =>
      (globalThis as unknown as { axe: { run(where: string, how: object): Promise<AxeResults> } }).axe.run(
        selector ?? 'html',
        { resultTypes: ['violations'] },
      ),
    part,
  )
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
