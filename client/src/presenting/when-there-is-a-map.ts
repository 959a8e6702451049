import { camera } from '../state/index.js'

/** A map that was only just opened places itself within these. */
const FRAMES = 60

/** Runs it in the next frame, or as soon as the map is on the screen; never where it does not come. */
export function whenThereIsAMap(run: () => void): void {
  ask(FRAMES)

  function ask(frames: number): void {
    requestAnimationFrame(() => {
      if (camera() !== null) run()
      else if (frames > 0) ask(frames - 1)
    })
  }
}
