import { scenes } from '../scenes/all-scenes.ts';
import { openScene } from '../scenes/open-scene.ts';
import { dist } from './package.ts';

describe('a card sent from the menu', () => {
  it.each(scenes.map((scene) => [scene.name, scene] as const))(
    'from %s has a title, a page of ours and a picture: WeChat never photographs the page with its dates',
    async (_name, scene) => {
      const app = await openScene(dist, scene);
      const { title, path, imageUrl } = app.share();
      expect(title).toMatch(/.{5}/);
      expect(path).toMatch(/^\/pages\//);
      expect(imageUrl).toMatch(/^(\/share\/plain\.jpg|(wxfile|http):\/\/.+)$/);
    },
  );
});
