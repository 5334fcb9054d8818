import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGallery } from '/tmp/wt/inbox/tests/kit/gallery.ts';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { language: {type:'string',default:'it'}, width:{type:'string',default:'1280'}, height:{type:'string',default:'800'}, text:{type:'string',default:'100'}, theme:{type:'string',default:'light'}, out:{type:'string',default:'/tmp/wt/inbox/.output/gallery-inbox'} }});
await mkdir(values.out, { recursive: true });
const gallery = await openGallery('chromium', 'dashboard');
gallery.page.on('console', (m) => console.log('console', m.text())); gallery.page.on('pageerror', (e) => console.log('ERR', String(e), (e as Error).stack?.slice(0,1500)));
try {
  await gallery.page.setViewport({ width: Number(values.width), height: Number(values.height) });
  for (const name of gallery.names.filter((n) => positionals.some((p) => p.startsWith('=') ? n === p.slice(1) : n.includes(p)))) {
    await gallery.ask('show', name, { language: values.language as 'it', theme: values.theme as 'light', textSize: Number(values.text) });
    await gallery.page.screenshot({ path: join(values.out, `${name}-${values.width}-${values.theme}.png`) });
  }
} finally { await gallery.close(); }
