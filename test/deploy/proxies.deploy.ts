import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Echo, startEcho } from './support/echo.ts';

const folder = mkdtempSync(join(tmpdir(), 'proxies-'));
const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'fullchain.pem')];

type Answer = { status: number; body: string };

/** As a phone asks, with headers that it made up. */
const ask = (port: number, path: string): Promise<Answer> =>
  new Promise((done, fail) => {
    const headers = { host: 'reminders.example', 'x-forwarded-for': '203.0.113.9' };
    const options = { port, path, headers, servername: 'reminders.example', rejectUnauthorized: false };
    const asked = request({ host: '127.0.0.1', ...options }, async (answer) => {
      let body = '';
      for await (const part of answer) body += part;
      done({ status: answer.statusCode ?? 0, body });
    });
    asked.on('error', fail).end();
  });

const up = async (port: number): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await ask(port, '/').catch(() => null);
    if (answer) return;
    await pause(100);
  }
  throw new Error('the proxy did not come up');
};

const nginx = (port: number, upstream: number): ChildProcess => {
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`)
    .replaceAll('127.0.0.1:8080', `127.0.0.1:${upstream}`)
    .replaceAll('/etc/nginx/reminders', folder);
  const file = join(folder, 'nginx.conf');
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(file, `pid ${folder}/nginx.pid; daemon off; events {} http { ${temp.join(' ')} ${site} }`);
  execFileSync('nginx', ['-t', '-c', file, '-e', join(folder, 'error.log')], { stdio: 'pipe' });
  return spawn('nginx', ['-c', file, '-e', join(folder, 'error.log')], { stdio: 'ignore' });
};

const caddy = (port: number, upstream: number): ChildProcess => {
  const site = readFileSync('deploy/Caddyfile', 'utf8')
    .replace('reminders.example {', `https://reminders.example:${port} {\n\ttls ${certificate} ${key}`)
    .replaceAll('127.0.0.1:8080', `127.0.0.1:${upstream}`);
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${site}`);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'ignore', env });
};

describe.each([
  ['nginx', nginx, 18443],
  ['Caddy', caddy, 18444],
])('%s as given', (_, start, port) => {
  let echo: Echo;
  let proxy: ChildProcess;

  beforeAll(async () => {
    const subject = ['-subj', '/CN=reminders.example', '-days', '2'];
    const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', ...subject];
    execFileSync('openssl', [...made, '-keyout', key, '-out', certificate], { stdio: 'pipe' });
    echo = await startEcho();
    proxy = start(port, echo.port);
    await up(port);
  });

  afterAll(async () => {
    const gone = once(proxy, 'exit');
    proxy.kill('SIGTERM');
    await gone;
    await echo.close();
  });

  it.each(['/v1/me', '/v2/changes', '/wechat/push?timestamp=1', '/health/live', '/health/ready'])(
    'hands %s on to the service',
    async (path) => {
      expect(JSON.parse((await ask(port, path)).body)).toMatchObject({ url: path });
    },
  );

  it.each(['/metrics', '/', '/openapi.json', '/v1', '/health/live/../../metrics', '/wechat/pushed'])(
    'keeps %s to the machine',
    async (path) => {
      expect(await ask(port, path)).toMatchObject({ status: 404 });
    },
  );

  it('says itself who asks, whatever the caller wrote there', async () => {
    const { headers } = JSON.parse((await ask(port, '/v2/me')).body);
    expect(headers['x-forwarded-for']).toBe('127.0.0.1');
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));
