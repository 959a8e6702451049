import { backup } from './backup.js'
import { bin } from './bin.js'
import { check } from './check.js'
import type { CliCommand } from './cli-command.js'
import { convert } from './convert.js'
import { describe } from './describe.js'
import { diff } from './diff.js'
import { layout } from './layout.js'
import { move } from './move.js'
import { resetPassword } from './reset-password.js'
import { restore } from './restore.js'
import { unbin } from './unbin.js'
import { verify } from './verify.js'

/** Every command of the command line. Adding one is its file and its line here. */
export const commands: readonly CliCommand[] = [
  convert,
  check,
  describe,
  diff,
  layout,
  backup,
  restore,
  verify,
  move,
  resetPassword,
  bin,
  unbin,
]
