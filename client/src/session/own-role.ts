import { may, ROLES, type Role } from '@throughline/shared/permissions'
import { MESSAGE, writeRole } from '@throughline/shared/protocol'
import * as decoding from 'lib0/decoding'
import type { WebsocketProvider } from 'y-websocket'

export interface OwnRole {
  now(): Role
  mayEdit(): boolean
}

/**
 * What this person is to the theory, as the server says whenever it changes; before that, as it said the last time. A
 * server that asks nobody who they are makes everybody an owner.
 */
export function ownRole(
  provider: Pick<WebsocketProvider, 'ws' | 'on' | 'messageHandlers'>,
  documentId: string,
  onChange: () => void,
): OwnRole {
  const key = `throughline.role.${documentId}`
  let role = ROLES.find((each) => each === globalThis.localStorage?.getItem(key)) ?? 'own'
  provider.messageHandlers[MESSAGE.role] = (_encoder, decoder) => {
    const said = decoding.readVarString(decoder)
    const next = ROLES.find((each) => each === said)
    if (next === undefined || next === role) return
    role = next
    // Offline, too, nobody should write what will never be taken.
    if (may(role, 'edit', 'sync')) globalThis.localStorage?.removeItem(key)
    else globalThis.localStorage?.setItem(key, role)
    onChange()
  }
  provider.on('status', ({ status }) => {
    if (status === 'connected') provider.ws?.send(new Uint8Array(writeRole('')))
  })
  return { now: () => role, mayEdit: () => may(role, 'edit', 'sync') }
}
