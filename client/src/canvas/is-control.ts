/** Whether an event is for a button, field or handle on the map: these see to themselves. */
export function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input, textarea, .map-handle, .map-control') !== null
}
