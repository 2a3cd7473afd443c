import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenes } from '../../../tools/scenes/package/all-scenes.ts';
import { openScene } from '../../../tools/scenes/package/open-scene.ts';
import { dist } from './package.ts';

/** A bar that is handed no title is empty in one runtime, and keeps the last page's in another. */
describe('the navigation bar', () => {
  it.each(scenes.map((scene) => [scene.name, scene] as const))('of %s has the page’s own words', async (_, scene) => {
    const { page } = await openScene(dist, scene);
    const wxml = readFileSync(join(dist, `${page.route}.wxml`), 'utf8');
    const [, short = ''] = /<navigation-bar title="\{\{navigationBar\.(p\d+)\}\}"/.exec(wxml) ?? [];
    expect((page.data.navigationBar as Record<string, unknown>)[short]).toMatch(/[\u4e00-\u9fff]{2,}/);
  });
});
