import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aptInstall, mayUseApt } from './debian.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const PLACES = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The Chromium that the browser tests drive: `{ path }`; installed first where that is possible without asking
 * (as root on Debian); else `{ advice }`, words that say what to do.
 */
export function ensureChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return { path: given }
    return {
      advice: `CHROMIUM_PATH is ${given}, and there is no such file. Unset it, or point it at Chromium or Chrome.`,
    }
  }
  const found = findChromium()
  if (found !== null) return { path: found }
  if (mayUseApt()) {
    console.log('Installing Chromium for the browser tests (apt-get install chromium)')
    const installed = aptInstall(['chromium']) ? findChromium() : null
    if (installed !== null) return { path: installed }
  }
  return {
    advice: [
      'The browser tests need Chromium or Chrome, and none was found. One of:',
      '  Debian, Ubuntu   sudo apt-get install chromium',
      '  Fedora           sudo dnf install chromium',
      '  macOS            brew install --cask google-chrome',
      '  Windows          winget install Google.Chrome',
      'or set CHROMIUM_PATH to one you have. Without a browser, run the unit tests: npx --yes pnpm@12 quick',
    ].join('\n'),
  }
}

function findChromium() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...PLACES, ...onPath].find((place) => existsSync(place)) ?? null
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const chromium = ensureChromium()
  console.log('path' in chromium ? chromium.path : chromium.advice)
  process.exitCode = 'path' in chromium ? 0 : 1
}
