import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '~/analysis/analyze';
import { readCase } from '~/jobs/case-folder/read-case';
const cases='/work/shared/bench/cases';
let n=0, odd=0;
for (const name of readdirSync(cases).sort().filter(c=>/n60|n150/.test(c))) {
  const { input, seed } = readCase(join(cases,name,'in'));
  const r = analyze(input,{seed});
  if(!r.search) continue; n++;
  const above = r.search.bestZ > r.search.noiseBestZ;
  if (above !== (r.pSearch! <= .05)) { odd++; console.log(name, r.verdict, r.pSearch, r.search.bestZ.toFixed(2), r.search.noiseBestZ.toFixed(2)); }
}
console.log(n, odd);
