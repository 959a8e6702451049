/** With so many values over it a map is made anew: each look would have two to go through for nothing. */
const MOST = 64

/**
 * A map with other values for some of its keys, in its order. While these are few they only lie over it: to copy the
 * places of thousands of boxes for each one that moves takes longer than to move it.
 *
 * @param values of keys that the map has
 */
export function withValues<K, V>(map: ReadonlyMap<K, V>, values: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  if (values.size === 0) return map
  const [below, over] = map instanceof Overlaid ? [map.below, new Map([...map.over, ...values])] : [map, values]
  const overlaid = new Overlaid<K, V>(below, over)
  return over.size > MOST ? new Map(overlaid) : overlaid
}

class Overlaid<K, V> implements ReadonlyMap<K, V> {
  readonly below: ReadonlyMap<K, V>
  readonly over: ReadonlyMap<K, V>

  constructor(below: ReadonlyMap<K, V>, over: ReadonlyMap<K, V>) {
    this.below = below
    this.over = over
  }

  get size(): number {
    return this.below.size
  }

  has(key: K): boolean {
    return this.below.has(key)
  }

  get(key: K): V | undefined {
    return this.over.get(key) ?? this.below.get(key)
  }

  keys(): MapIterator<K> {
    return this.below.keys()
  }

  *values(): MapIterator<V> {
    for (const [, value] of this) yield value
  }

  entries(): MapIterator<[K, V]> {
    return this[Symbol.iterator]()
  }

  *[Symbol.iterator](): MapIterator<[K, V]> {
    for (const [key, value] of this.below) yield [key, this.over.get(key) ?? value]
  }

  forEach(told: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) told(value, key, this)
  }
}
