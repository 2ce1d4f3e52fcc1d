import '@digdir/designsystemet-css'
import '@digdir/designsystemet-css/theme.css'
import './app.css'
import {render} from 'preact'
import {App} from './app.tsx'
import {begin} from './state/project.ts'

const root = document.getElementById('app')!
void begin().then(() => render(<App />, root))
