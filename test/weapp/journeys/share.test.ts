import { scenes } from '../../../tools/scenes/package/all-scenes.ts';
import { atHome, oneElder, threeElders } from '../../../tools/scenes/package/family.ts';
import { openScene } from '../../../tools/scenes/package/open-scene.ts';
import { dist, open } from './package.ts';

const painted = /^(wxfile|http):\/\/.+$/;
const paintedOrPlain = /^(\/share\/plain\.jpg|(wxfile|http):\/\/.+)$/;

/** Scenes of the pages that paint their card. What the menu of the others sends may be the plain picture. */
const paints = /^(card-(own|cold)|choose-\w+|guide-(help-parent|last-time)|late(-stopped)?|rumour)$/;

describe('a card sent from the menu', () => {
  it.each(scenes.map((scene) => [scene.name, scene] as const))(
    'from %s has a title, a page of ours and a picture: WeChat never photographs the page with its dates',
    async (name, scene) => {
      const app = await openScene(dist, scene);
      const { title, path, imageUrl } = app.share();
      expect(title).toMatch(/.{5}/);
      expect(path).toMatch(/^\/pages\//);
      expect(imageUrl).toMatch(paints.test(name) ? painted : paintedOrPlain);
    },
  );

  it('there are scenes of every page that paints one', () => {
    const pages = new Set(scenes.flatMap(({ name, path }) => (paints.test(name) ? [path.split('/').at(-2)] : [])));
    expect([...pages].sort()).toEqual(['card', 'choose', 'guide', 'late', 'rumour']);
  });
});

describe('a card sent by a button', () => {
  it.each([
    ['发到家庭群', 'of the foremost elder on the first page', 'pages/home/index', threeElders, []],
    ['发到家庭群', 'of one elder', 'pages/card/index?elder=mama', oneElder, []],
    ['发邀请卡到家庭群', 'of the family', 'pages/family/index', atHome, []],
    [
      '告诉家里办好了',
      'of an elder who is done',
      'pages/done/index?elder=mama&benefit=mama-1',
      oneElder,
      ['看到了', '记下来'],
    ],
  ])('「%s」 %s has a picture of its own', async (button, _whose, page, storage, taps) => {
    const app = await open(page, { storage });
    for (const words of taps) await app.tap(words);
    const { title, imageUrl } = app.share(button);
    expect(title).toMatch(/^(妈妈|奶奶|爸妈)的养老认证/);
    expect(imageUrl).toMatch(painted);
  });

  it('the invite card carries its secret, the menu of 家庭 does not', async () => {
    const app = await open('pages/family/index', { storage: atHome });
    expect(app.share('发邀请卡到家庭群').path).toBe('/pages/kin/join/index?i=AAAAAAAAAAAAAAAAAAAAAA');
    expect(app.share().path).toBe('/pages/home/index');
  });

  it('is about the elder, the menu of the first page invites with the plain picture', async () => {
    const app = await open('pages/home/index', { storage: threeElders });
    expect(app.share()).toMatchObject({ title: '爸妈的养老认证，该办了吗？', imageUrl: '/share/plain.jpg' });
  });
});
