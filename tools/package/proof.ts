import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../player/app-json.ts';
import { readTemplates } from '../player/templates.ts';
import { everyNode } from '../player/tree.ts';
import { readJson } from '../read-json.ts';
import { scenes } from '../scenes/package/all-scenes.ts';
import { openScene } from '../scenes/package/open-scene.ts';
import { aheadProblems } from './checks/ahead.ts';
import { type Budgets, budgets, renderHeads, renderRows, sizeRows, table } from './checks/budgets.ts';
import { compileProblems, filesEnding } from './checks/compile.ts';
import { findCompilers } from './checks/compilers.ts';
import { type FirstRender, firstRenderProblems, measureFirstRender, renderLimits } from './checks/first-render.ts';
import { tappableNameProblems, templateNameProblems } from './checks/names.ts';
import { declaration, privacyProblems, usedPrivacyApis } from './checks/privacy.ts';
import { measureSizes, sizeProblems } from './checks/sizes.ts';
import { measureStartup } from './checks/startup.ts';
import { knowsService } from './knows-service.ts';
import { oldPhones } from './old-phones/old-phones.ts';

/** Proves dist/weapp: what is uploaded is what was tested. `--write` accepts today's numbers as the new last ones. */
const dist = process.env.WEAPP_DIST ?? 'dist/weapp';
const budgetsFile = 'docs/budgets.json';

if (!existsSync(join(dist, 'app.json'))) {
  console.error(`${dist} holds no package: run npm run build:weapp first`);
  process.exit(2);
}

const problems: string[] = [];
const step = (name: string, found: readonly string[]) => {
  console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  problems.push(...found);
};

const manifest = readManifest(dist);
const templates = readTemplates(dist);
const last = existsSync(budgetsFile) ? readJson(budgetsFile, budgets) : null;

const compilers = findCompilers();
if (compilers.found) step("WeChat's compilers take every wxml and wxss", compileProblems(dist, compilers));
else console.log(`skipped WeChat's compilers: ${compilers.why}`);

const sizes = measureSizes(dist, manifest.roots);
step('size limits', sizeProblems(sizes));
step('what is fetched ahead', aheadProblems(manifest, sizes));

const old = await oldPhones(dist);
step('scripts and styles that the oldest promised engines read', old.problems);

const code = filesEnding(dist, '.js')
  .filter((file) => file !== 'taro.js') // the framework names every API there is
  .map((file) => readFileSync(join(dist, file), 'utf8'))
  .join('\n');
const declared = readJson('docs/privacy-apis.json', declaration);
step('privacy declaration', privacyProblems(usedPrivacyApis(code), declared));
step('spoken names reach WXML', templateNameProblems(readFileSync(join(dist, 'base.wxml'), 'utf8')));

const firstRender: Record<string, FirstRender> = {};
const renderProblems: string[] = [];
const nameProblems: string[] = [];
const styleProblems: string[] = [];
for (const scene of scenes) {
  try {
    const { page } = await openScene(dist, scene, { lacks: old.lacks });
    const render = measureFirstRender(page.setDatas, page.tree());
    firstRender[scene.name] = render;
    renderProblems.push(...firstRenderProblems(scene.name, render, { ...renderLimits, content: scene.crossings ?? 1 }));
    styleProblems.push(
      ...everyNode(page.tree()).flatMap(({ st }) => (st ? old.judgeStyle(scene.name, `x { ${st} }`) : [])),
    );
    nameProblems.push(...tappableNameProblems(scene.name, page.tree(), templates));
  } catch (error) {
    const where =
      error instanceof Error ? (error.stack ?? error.message).split('\n').slice(-12).join('\n') : String(error);
    renderProblems.push(`${scene.name} does not open: ${where.slice(0, 2000)}`);
  }
}
const shown = new Set(scenes.map(({ path }) => path.split('?')[0]));
const forgotten = manifest.pages.filter((page) => !shown.has(page)).map((page) => `${page} has no scene`);
step('first render of every page, by an engine of that age', [...renderProblems, ...forgotten]);
step('styles that pages write themselves', styleProblems);
step('every tappable node has a name', nameProblems);

const startup = await measureStartup(dist, manifest.pages[0] ?? '');
console.log(
  `\nthe first page reads ${startup.scriptBytes} bytes of script and is at rest after ${startup.ms} ms in Node`,
);

const now: Budgets = { sizes, firstRender };
console.log(`\n${table(['package', 'bytes'], sizeRows(sizes, last))}`);
console.log(`\n${table(renderHeads, renderRows(firstRender, last))}\n`);
if (process.argv.includes('--write')) writeFileSync(budgetsFile, `${JSON.stringify(now, null, 2)}\n`);

const journeys = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--config', 'config/jest.weapp.config.cjs'],
  {
    stdio: 'inherit',
    env: { ...process.env, WEAPP_DIST: dist, WEAPP_SERVICE: (await knowsService(dist)) ? 'yes' : '' },
  },
);
step('journeys on the package', journeys.status === 0 ? [] : ['a journey failed, see above']);

for (const problem of problems) console.error(`- ${problem}`);
process.exit(problems.length === 0 ? 0 : 1);
