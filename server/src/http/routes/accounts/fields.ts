import { ORGANISATION_ROLES } from '@throughline/shared/permissions'
import * as z from 'zod'
import { PASSWORD_LENGTH } from '../../../accounts/index.js'

/** What people say about themselves and their Centre. */
export const fields = {
  name: z.string().trim().min(1).max(100),
  email: z.email().max(254),
  password: z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max),
  organisation: z.string().trim().min(1).max(200),
  role: z.enum(ORGANISATION_ROLES),
  token: z.string().min(1).max(100),
} as const

export const MOST_BYTES = 16_384
