const STEP_MS = 0.05
const STEPS = 400_000

/** Times in ms, to a twentieth of one, up to 20 s; what is longer counts as that. */
export class Histogram {
  count = 0
  #steps = new Uint32Array(STEPS)

  add(ms) {
    this.count += 1
    this.#steps[Math.min(STEPS - 1, Math.max(0, Math.floor(ms / STEP_MS)))] += 1
  }

  /** Nearest-rank quantile, in ms. */
  at(share) {
    if (this.count === 0) return Number.NaN
    const rank = Math.max(1, Math.ceil(share * this.count))
    let seen = 0
    for (let step = 0; step < STEPS; step++) {
      seen += this.#steps[step]
      if (seen >= rank) return (step + 0.5) * STEP_MS
    }
    return STEPS * STEP_MS
  }

  summary() {
    return { count: this.count, p50: this.at(0.5), p95: this.at(0.95), p99: this.at(0.99), longest: this.at(1) }
  }
}
