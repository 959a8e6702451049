import { linksByEnd } from '@throughline/shared/graph'
import type { Id } from '@throughline/shared/model'
import { type FocusEvent, memo, startTransition, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { findingsIn } from '../findings/index.js'
import { becameOf } from '../history/index.js'
import { t } from '../i18n/index.js'
import { camera, setEditor, useEditor, useThreadCounts } from '../state/index.js'
import { firstViewShown } from '../ui/index.js'
import { type MapParts, useMap } from './map-context.js'
import { readingOrder } from './reading-order.js'
import { spokenName } from './spoken-name.js'
import { ThingNews } from './thing-news.js'
import { useMapKeys } from './useMapKeys.js'
import './thing-list.css'

/**
 * The map for the keyboard and for screen readers: one tab stop, a list of all boxes by band in reading order, painted
 * and mounted ones alike. A listbox, because that is what it does: arrows move, Space selects, several may be selected;
 * and because screen readers then pass the keys on. It is not seen; the box that has the focus shows it.
 */
export function ThingList() {
  const map = useMap()
  const { session, picture, store } = map
  const list = useRef<HTMLDivElement>(null)
  const news = useMemo(() => new ThingNews({ session, picture }), [session, picture])
  useEffect(() => news.follow(), [news])
  const order = useOrder()
  const focused = useEditor((state) => state.focused)
  const editing = useEditor((state) => state.editing)
  const keys = useMapKeys(map)
  const all = order.flatMap(({ ids }) => ids)
  const groups = picture.ground().groups.map(({ id }) => id)
  const current = focused !== null && isOnMap(map, focused) ? focused : (all[0] ?? null)
  const link = current !== null && picture.link(current) !== undefined ? current : null

  // When the box that had the keyboard is deleted, the one that takes its place in the list has it.
  const place = useRef<number | null>(null)
  useEffect(() => {
    const at = place.current
    if (at === null || document.activeElement !== document.body || editing !== null) return
    const next = order.flatMap(({ ids }) => ids)[at] ?? order.flatMap(({ ids }) => ids).at(-1)
    if (next === undefined || list.current === null) return
    setEditor({ focused: next })
    optionOf(list.current, next)?.focus({ preventScroll: true })
  }, [order, editing])

  // The keyboard follows what is focused on the map, unless it is somewhere else on the page.
  useEffect(() => {
    const element = list.current
    if (element === null || focused === null || editing !== null) return
    const active = document.activeElement
    const inMap = active === null || active === document.body || element.parentElement?.contains(active) === true
    if (inMap) optionOf(element, focused)?.focus({ preventScroll: true })
  }, [focused, editing])

  function onFocus(event: FocusEvent): void {
    const id = event.target instanceof HTMLElement ? event.target.dataset.id : undefined
    if (id === undefined) return
    place.current = Math.max(0, all.indexOf(id))
    const keyboard = event.target.matches(':focus-visible')
    store.setState({ keyboard })
    if (useEditor.getState().focused !== id) setEditor({ focused: id })
    if (keyboard) camera()?.show(id)
  }

  return (
    <div
      ref={list}
      className={current === null ? 'thing-list is-empty' : 'thing-list'}
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('canvas.map')}
      aria-describedby="thing-list-how"
      {...keys}
      onFocus={onFocus}
      onBlur={() => {
        place.current = null
        store.setState({ keyboard: false })
      }}
    >
      <span id="thing-list-how" hidden>
        {t('canvas.howTo')}
      </span>
      {order.map(({ band, ids }) =>
        ids.length === 0 ? null : (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset.
          <div key={band?.id ?? ''} role="group" aria-label={bandName(band?.id)}>
            {ids.map((id) => (
              <Option key={id} id={id} current={id === current} news={news} />
            ))}
          </div>
        ),
      )}
      {groups.length === 0 ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset.
        <div role="group" aria-label={t('canvas.groups')}>
          {groups.map((id) => (
            <Option key={id} id={id} current={id === current} news={news} />
          ))}
        </div>
      )}
      {link === null ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset.
        <div role="group" aria-label={t('canvas.links', { name: '' }).trim()}>
          {linksBeside(link).map((id) => (
            <Option key={id} id={id} current={id === current} news={news} />
          ))}
        </div>
      )}
      {current === null ? <EmptyMap /> : null}
    </div>
  )

  function bandName(id: Id | undefined): string {
    return (id === undefined ? undefined : picture.band(id)?.name) ?? t('canvas.noBand')
  }

  /** Only the links of the box one came from are in the list: all of them would be thousands. */
  function linksBeside(id: Id): readonly Id[] {
    const theory = picture.visible()
    const from = theory.links.get(id)?.from
    if (from === undefined) return [id]
    const ends = linksByEnd(theory)
    return [...new Set([...ends.from(from), ...ends.to(from)].map((link) => link.id))]
  }
}

/** With nothing on the map its list still takes the keyboard: also from a page that has just opened. */
function EmptyMap() {
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) option.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={option} className="thing-list-empty" role="option" aria-selected={false} tabIndex={0}>
      {t('canvas.empty')}
    </div>
  )
}

interface OptionProps {
  readonly id: Id
  readonly current: boolean
  readonly news: ThingNews
}

const Option = memo(function Option({ id, current, news }: OptionProps) {
  const map = useMap()
  const [, renew] = useReducer((times: number) => times + 1, 0)
  const lookedAt = news.now()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when it first listens, not with each time it looks.
  useEffect(() => news.listen(id, renew, lookedAt), [news, id])
  const selected = useEditor.getState().selection.has(id)
  return (
    <div role="option" data-id={id} aria-selected={selected} tabIndex={current ? 0 : -1}>
      {wordsOf(map, id)}
    </div>
  )
})

/** One text, not one for each part of it: there are thousands. */
function wordsOf({ session, picture }: MapParts, id: Id): string {
  const became = becameOf(id)
  const found = findingsIn(session).findings().at(id).length
  const said = useThreadCounts.getState().counts.get(id) ?? 0
  return [
    spokenName(picture, id),
    ...(became === '' ? [] : [`${became}.`]),
    ...(found === 0 ? [] : [t('checks.spoken', { count: found })]),
    ...(said === 0 ? [] : [t('comments.onMap', { count: said })]),
  ].join(' ')
}

/** Fewer boxes are put in order with every change. */
const AT_ONCE = 300
/** So many of more are there with the map; the rest a moment later, so that the map need not wait for them. */
const AT_FIRST = 40
const ORDER_MS = 200

/** Reading order, renewed when things come, go or move to another band. */
function useOrder() {
  const { picture } = useMap()
  const [order, setOrder] = useState<Order>(() => firstOf(readingOrder(picture.visible(), picture.layout())))
  useEffect(() => {
    let shown: ReadonlySet<Id> = new Set(readingOrder(picture.visible(), picture.layout()).flatMap(({ ids }) => ids))
    let later: ReturnType<typeof setTimeout> | null = null
    const renew = () => {
      if (later !== null) clearTimeout(later)
      later = null
      const next = readingOrder(picture.visible(), picture.layout())
      shown = new Set(next.flatMap(({ ids }) => ids))
      setOrder((before) => (isSame(before, next) ? before : next))
    }
    let isLeft = false
    void firstViewShown.then(() => {
      if (!isLeft) later ??= setTimeout(() => startTransition(renew), 0)
    })
    const stop = picture.onChange((changed) => {
      // What comes or goes is heard at once; in what order the rest stands, when it has been put where it belongs.
      if (shown.size < AT_ONCE || [...changed].some((id) => shown.has(id) !== (picture.rectOf(id) !== undefined)))
        renew()
      else later ??= setTimeout(renew, ORDER_MS)
    })
    return () => {
      isLeft = true
      stop()
      if (later !== null) clearTimeout(later)
    }
  }, [picture])
  return order
}

type Order = ReturnType<typeof readingOrder>

function firstOf(order: Order): Order {
  if (order.reduce((sum, { ids }) => sum + ids.length, 0) < AT_ONCE) return order
  let room = AT_FIRST
  return order.map(({ band, ids }) => {
    const there = ids.slice(0, room)
    room -= there.length
    return { band, ids: there }
  })
}

function isSame(a: Order, b: Order): boolean {
  return (
    a.length === b.length &&
    a.every(({ band, ids }, at) => {
      const other = b[at]
      return (
        other?.band?.id === band?.id && other?.ids.length === ids.length && ids.every((id, i) => other.ids[i] === id)
      )
    })
  )
}

function isOnMap({ picture }: ReturnType<typeof useMap>, id: Id): boolean {
  return picture.rectOf(id) !== undefined || picture.link(id) !== undefined || picture.group(id) !== undefined
}

function optionOf(list: HTMLElement, id: Id): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)
}
