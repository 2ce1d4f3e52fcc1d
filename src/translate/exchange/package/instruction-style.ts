/** How the instruction to a translator looks: one sheet, on screen and on paper; nothing is fetched. */
export const instructionStyle = `body{font:1rem/1.45 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1.25rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem;line-height:1.2;margin:0}
h2{font-size:1.1rem;margin:1.5rem 0 .35rem;border-bottom:1px solid #bbb}
p,ol,ul,dl{margin:.35rem 0}
ol,ul{padding-left:1.4rem}
li,dd,dt,.what{overflow-wrap:anywhere}
li{margin:.2rem 0}
.what{font-size:1.15rem;margin:.25rem 0 0}
dl div{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.1rem 0}
dt{font-weight:600;flex:0 0 17rem}
dd{margin:0;flex:1 1 18rem}
table{border-collapse:collapse;margin:.5rem 0}
th,td{text-align:left;padding:.15rem .75rem .15rem 0;font-weight:400;border-bottom:1px solid #ddd}
td,thead th:last-child{text-align:right;padding-right:0;min-width:4rem}
thead th,.total th,.total td{font-weight:600}
.drafted th{padding-left:1.5rem}
@page{size:A4;margin:14mm}
@media print{body{margin:0;padding:0;max-width:none;font-size:10pt}h2{margin-top:1rem}}`
