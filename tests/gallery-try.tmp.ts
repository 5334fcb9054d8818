import { openGallery } from './kit/gallery.ts';
const t0=performance.now();
const g = await openGallery((process.argv[2] ?? 'chromium') as 'chromium');
console.log('open', Math.round(performance.now()-t0));
const all = (['it','en','fr'] as const).flatMap((language)=>(['light','dark'] as const).map((theme)=>({language,theme})));
const frames: [string, object, object[]][] = [
 ['380', {width:380,height:1200}, all], ['320', {width:320,height:1200}, all], ['zoom', {width:380,height:400}, all.slice(0,1)],
 ['text200', {width:320,height:1200}, all.filter((l)=>l.theme==='light').map((l)=>({...l,textSize:200}))]];
const only = process.argv[3];
for (const [n, vp, looks] of frames) {
  if (only && only !== n) continue;
  await g.page.setViewport(vp as never);
  const t=performance.now();
  for (const name of g.names) {
    try {
    const f = await g.ask('measure', name, looks as never) as string[];
    const by = new Map<string,string[]>();
    for (const x of f) { const [look, ...rest] = x.split(': '); const k=rest.join(': '); by.set(k,[...(by.get(k)??[]),look??'']); }
    for (const [k,l] of by) console.log(n, name, '|', k, '|', l.length===looks.length ? 'all' : l.join(', '));
    } catch (e) { console.log(n, name, 'THREW', String(e).slice(0,200)); }
  }
  console.log(n, 'took', Math.round(performance.now()-t));
}
if (!only) {
 await g.page.setViewport({width:380,height:1200});
 const t=performance.now();
 for (const name of g.names) { try { for (const v of await g.ask('judge', name, [{language:'it',theme:'light'},{language:'it',theme:'dark'}]) as string[]) console.log('axe', name, v.replace(/\s+/g,' ').slice(0,260)); } catch (e) { console.log(name,'THREW',String(e).slice(0,200)); } }
 console.log('axe took', Math.round(performance.now()-t));
}
await g.close();
