import type { IncomingHttpHeaders } from 'node:http'
import type { Role } from '@throughline/shared/permissions'
import type { Caller } from './caller.js'

/** Says who somebody is and what they are to a document. What a role may do: the table in `permissions.ts`. */
export interface Access {
  /** Who sent a request, or asks for an upgrade, with these headers. */
  callerOf(headers: IncomingHttpHeaders): Promise<Caller>
  /** null: the document is not shown to exist. */
  roleOf(caller: Caller, documentId: string): Promise<Role | null>
  /** How somebody without a role came to have none, where they are to know: they were there by a share link. */
  endFor(caller: Caller, documentId: string): Promise<AccessEnd | null>
  /** What somebody is to each document they are anything to. */
  rolesOf(caller: Caller): Promise<Roles>
  /**
   * Notes who makes a document, before it is there: a member owns what they make. It belongs to the organisation named,
   * else to the first one where they may edit, if there is any. False, and nothing noted, where they may not edit in the
   * one named.
   */
  madeBy(caller: Caller, documentId: string, organisation?: string): Promise<boolean>
}

/** Roles by document id; a document that is not among them is not shown to exist. */
export interface Roles {
  get(documentId: string): Role | undefined
}

/** Why a share link is over. */
export interface AccessEnd {
  readonly why: 'revoked' | 'ended'
  readonly label: string
  /** Who revoked it, or made it. */
  readonly by: string
  /** ms since 1970. */
  readonly at: number
}
