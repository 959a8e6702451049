/** Nodes that wait to be looked at, each once at a time, first come first served. */
export interface NodeQueue {
  add(node: number): void
  /** -1 where none waits. */
  next(): number
  clear(): void
}

export function nodeQueue(count: number): NodeQueue {
  const waiting = new Int32Array(count + 1)
  const waits = new Uint8Array(count)
  let [first, end] = [0, 0]
  const next = () => {
    if (first === end) return -1
    const node = waiting[first] ?? 0
    first = first === count ? 0 : first + 1
    waits[node] = 0
    return node
  }
  return {
    add(node) {
      if (waits[node] === 1) return
      waits[node] = 1
      waiting[end] = node
      end = end === count ? 0 : end + 1
    },
    next,
    clear() {
      while (next() !== -1);
    },
  }
}
