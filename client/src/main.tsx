import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/index.js'
import { App } from './App.js'
import { language } from './i18n/index.js'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
document.documentElement.lang = language()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
