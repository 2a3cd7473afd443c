import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFront } from '../../preview/front.ts';
import { type Listening, listenHere } from '../../preview/listen.ts';

let folder: string;
let front: Listening;
let behind: Listening;

/** Stands behind the proxy and tells what came through. */
function startBehind(): Promise<Listening> {
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, body, token: headers.authorization ?? null }));
  });
  return listenHere(server);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  for (const name of ['shell', 'app', 'app/js']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'shell/index.html'), 'the shell');
  writeFileSync(join(folder, 'shell/main.js'), 'export {};');
  writeFileSync(join(folder, 'app/index.html'), 'the app');
  writeFileSync(join(folder, 'app/js/a b.js'), 'script');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const [shellFolder, appFolder] = [join(folder, 'shell'), join(folder, 'app')];
  behind = await startBehind();
  const url = behind.url.slice(0, -1);
  front = await startFront({ port: 0, shellFolder, appFolder, serviceUrl: url, sandboxUrl: url });
});

afterEach(async () => {
  await front.close();
  await behind.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is written: fetch would tidy `..` away. */
const raw = (path: string): Promise<{ status: number | undefined; text: string }> =>
  new Promise((done, fail) => {
    const { port } = new URL(front.url);
    get({ host: '127.0.0.1', port, path }, async (answer) =>
      done({ status: answer.statusCode, text: (await answer.toArray()).join('') }),
    ).once('error', fail);
  });

describe('the address of the preview', () => {
  it.each([
    ['/', 'the shell'],
    ['/shell/main.js', 'export {};'],
    ['/app/', 'the app'],
    ['/app/?open=3', 'the app'],
    ['/app/js/a%20b.js', 'script'],
  ])('serves %s', async (path, text) => expect(await raw(path)).toEqual({ status: 200, text }));

  it.each([
    '/app/../secret.txt',
    '/app/%2e%2e/secret.txt',
    '/app/..%2fsecret.txt',
    '/shell/../../secret.txt',
    '/app//etc/passwd',
    '/app/%00',
    '/app/%zz',
    '/secret.txt',
    '/app/js',
    '/app/none.js',
  ])('has nothing at %s', async (path) => {
    const { status, text } = await raw(path);
    expect(status).toBe(404);
    expect(text).toBe('没有这一页。');
  });

  it('passes /api/ on to the service without its prefix, with body and token', async () => {
    const headers = { authorization: 'Bearer t' };
    const response = await fetch(`${front.url}api/v1/elders/1?x=1`, { method: 'PUT', body: '{"a":"中"}', headers });
    expect(await response.json()).toEqual({
      method: 'PUT',
      url: '/v1/elders/1?x=1',
      body: '{"a":"中"}',
      token: 'Bearer t',
    });
  });

  it('passes /sandbox/ on to the sandbox as it is', async () => {
    expect(await (await fetch(`${front.url}sandbox/clock`)).json()).toMatchObject({ url: '/sandbox/clock' });
  });

  it('says in the service’s own shape that the service is down', async () => {
    await behind.close();
    const response = await fetch(`${front.url}api/v1/me`);
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({
      error: { code: 'service-down', sentence: expect.stringContaining('还在') },
    });
  });

  it('takes no writes to pages', async () => {
    expect((await fetch(`${front.url}app/`, { method: 'POST', body: 'x' })).status).toBe(405);
  });
});
