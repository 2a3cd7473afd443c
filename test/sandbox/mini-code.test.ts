import type { Sandbox } from '../../sandbox/sandbox.ts';
import { quickSandbox, tokenOf } from './running-sandbox.ts';

const guide = 'pages/steps/guide/index';
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await quickSandbox({ pages: [guide] });
});
afterEach(() => sandbox.close());

const ask = async (body: object, token?: string): Promise<Response> => {
  const access = token ?? String((await tokenOf(sandbox)).access_token);
  const url = `${sandbox.url}/wxa/getwxacodeunlimit?access_token=${access}`;
  return fetch(url, { method: 'POST', body: JSON.stringify(body) });
};

describe('the sandbox’s mini-program code', () => {
  it('is a picture', async () => {
    const answer = await ask({ page: guide, scene: 'alipay,310000,ent' });
    expect(answer.headers.get('content-type')).toBe('image/gif');
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 6)).toBe('GIF87a');
  });

  it.each([
    ['the scene is missing', { page: guide }, 40169],
    ['the scene has 33 characters', { page: guide, scene: 'a'.repeat(33) }, 40169],
    ['the scene holds a letter no code can carry', { page: guide, scene: '爸爸' }, 40169],
    ['the page is not released', { page: 'pages/nowhere/index', scene: 'a' }, 41030],
    ['the page begins with a slash', { page: `/${guide}`, scene: 'a' }, 41030],
    ['the page carries values of its own', { page: `${guide}?flow=bank`, scene: 'a' }, 41030],
    ['it would be too small to scan', { page: guide, scene: 'a', width: 100 }, 47001],
  ])('is refused in JSON when %s', async (_when, body, code) => {
    expect(await (await ask(body)).json()).toMatchObject({ errcode: code });
  });

  it('is refused without a valid token', async () => {
    expect(await (await ask({ page: guide, scene: 'a' }, 'made-up')).json()).toMatchObject({ errcode: 40001 });
  });
});
