/** Runs it with the next frame; in a hidden tab, where there are none, soon: its title and what it would announce stay true. */
export function inAFrame(run: () => void): void {
  if (globalThis.document.visibilityState === 'hidden') setTimeout(run, 250)
  else requestAnimationFrame(run)
}
