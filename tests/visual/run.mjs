// npm run screenshots [part of a name …]          every case in every language, scheme and width, to tests/output/screenshots/all/
// npm run screenshots:approve [part of a name …]  makes what is drawn now the approved images; look at them before you commit
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { approve, approvedNames, forget, readAbout, whySkipped, writeAbout } from './approved.mjs';
import { openCamera } from './camera.mjs';
import { CASES, everyCase } from './cases.mjs';

const ALL = 'tests/output/screenshots/all';
const [first, ...rest] = process.argv.slice(2);
const approving = first === '--approve';
const wanted = approving ? rest : [first, ...rest].filter(Boolean);
const chosen = (cases) => cases.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

const camera = await openCamera();
try {
  if (approving) {
    const about = await readAbout();
    const reason = whySkipped(about, camera);
    if (reason && wanted.length > 0) throw new Error(`The approved set can only be replaced as a whole: ${reason}.`);
    const cases = chosen(CASES);
    for (const one of cases) await approve(one.name, await camera.shoot(one));
    const names = CASES.map(({ name }) => name);
    for (const name of await approvedNames()) if (!names.includes(name)) await forget(name);
    await writeAbout({ chromium: camera.chromium, fonts: camera.fonts, complete: about.complete || (await approvedNames()).length === names.length });
    console.log(`${cases.length} approved with Chromium ${camera.chromium}: tests/visual/approved/`);
  } else {
    const cases = chosen(everyCase());
    await rm(ALL, { recursive: true, force: true });
    await mkdir(ALL, { recursive: true });
    for (const one of cases) await writeFile(join(ALL, `${one.name}.png`), await camera.shoot(one));
    const figures = cases.map(({ name }) => `<figure><figcaption>${name}</figcaption><img src="${name}.png" loading="lazy" alt=""></figure>`);
    await writeFile(
      join(ALL, 'index.html'),
      `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:start;background:#999}figure{margin:0}</style>\n${figures.join('\n')}\n`,
    );
    console.log(`${cases.length} screenshots: ${ALL}/index.html`);
  }
} finally {
  await camera.close();
}
