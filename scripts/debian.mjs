import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** True where packages can be installed without asking: as root on Debian or Ubuntu. */
export function mayUseApt() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
}

/** Installs Debian packages; true when that worked. */
export function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  return apt('update', '-q') && apt('install', '-q', '-y', '--no-install-recommends', ...packages)
}
