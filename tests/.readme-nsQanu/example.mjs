import {render} from 'personvern'

const {ok, policies} = render({languages: ['nn', 'en'], formats: ['html'], fragment: true, out: false})

for (const {id, files, findings} of policies) console.log(id, files.map(({path}) => path), findings.length)
if (!ok) process.exitCode = 1
