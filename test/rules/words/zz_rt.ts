import fc from "fast-check";
import { describe as say, checkRule } from "/work/main/src/rules/faces";
import { readWritten } from "/work/main/src/rules/words/written/readWritten";
import { rules } from "/work/main/test/support/rules";
const n=Number(process.argv[2]??1500);
for (const loc of ["zh","en"] as const) { const seen:Record<string,number>={}; let bad=0;
 for (const r of fc.sample(rules,n)) { const t=say(r,loc); const back=readWritten(t); const norm=(x:any)=>{const {unit,...o}=x??{}; const u=unit==="number"?undefined:unit; const s=(v:any):any=>Array.isArray(v)?v.map(s):v&&typeof v==="object"?Object.fromEntries(Object.entries(v).sort(([a],[b])=>a<b?-1:1).filter(([,y])=>y!==undefined).map(([k,y])=>[k,s(y)])):v; return JSON.stringify(s({...o,unit:u}))};
  if (norm(back)!==norm(r)) { bad++; const k=r.kind+(back?"/diff":"/none"); seen[k]=(seen[k]??0)+1; if (seen[k]<=2) console.log(loc,k,t,"\n   ",norm(r),"\n   ",norm(back), checkRule(r).length); } }
 console.log(loc,bad,"bad of",n,seen); }
