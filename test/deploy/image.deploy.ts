import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sandboxIdentity } from '../../sandbox/options.ts';
import { template } from '../server/support/running-service.ts';
import { copy, inRoot, type Stage, stagesOf } from './support/steps-of-image.ts';

const stages = stagesOf('deploy/Dockerfile');
const folder = mkdtempSync(join(tmpdir(), 'image-'));
const rootOf = ({ name }: Stage): string => join(folder, name);
/** Paths that the image itself makes; in the folder that stands for it they begin there. */
const own = /(^|\s|=)\/(build|service|data)\b/g;
const inside = (stage: Stage, text: string): string => text.replace(own, `$1${rootOf(stage)}/$2`);
/** The image's Node is the one that runs this test. */
const path = `${dirname(process.execPath)}:${process.env.PATH}`;

const play = (stage: Stage): void => {
  const workdir = inRoot(rootOf(stage), stage, '.');
  mkdirSync(workdir, { recursive: true });
  for (const step of stage.steps) {
    if (step.kind === 'copy') {
      const from = stages.find(({ name }) => name === step.from);
      for (const source of step.paths) {
        const target = inRoot(rootOf(stage), stage, step.to);
        const name = step.paths.length > 1 ? join(target, source) : target;
        const isInto = step.to.endsWith('/');
        copy(
          from ? join(rootOf(from), source) : source,
          isInto && step.paths.length === 1 ? join(target, source) : name,
        );
      }
    } else {
      const env = { ...process.env, PATH: path };
      const ran = spawnSync('sh', ['-c', inside(stage, step.command)], { cwd: workdir, env, encoding: 'utf8' });
      if (ran.status !== 0) throw new Error(`${step.command}\n${ran.stdout}${ran.stderr}`);
    }
  }
};

const listening = (child: ChildProcess): Promise<void> =>
  new Promise((done, fail) => {
    child.once('exit', () => fail(new Error('it ended before it listened')));
    child.stdout?.on('data', (text: Buffer) => {
      if (text.includes('Server listening at')) done();
    });
  });

describe('the image’s steps in a clean folder', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('make a service that starts as its command says, is alive, and ends in order', async () => {
    for (const stage of stages) play(stage);
    const last = stages.at(-1);
    if (!last) throw new Error('no stage');
    const templates = join(folder, 'templates.json');
    writeFileSync(templates, JSON.stringify({ reminder: template }));
    const [, ...args] = last.command;
    const env = Object.fromEntries(Object.entries(last.env).map(([name, value]) => [name, inside(last, value)]));
    const settings = {
      WECHAT_APPID: sandboxIdentity.appId,
      WECHAT_SECRET: sandboxIdentity.secret,
      PUSH_TOKEN: sandboxIdentity.pushToken,
      PUSH_AES_KEY: sandboxIdentity.aesKey,
      TEMPLATES: templates,
      PORT: '18080',
      HOST: '127.0.0.1',
    };
    const cwd = inRoot(rootOf(last), last, '.');
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...env, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const isAlive = () =>
      spawnSync(process.execPath, ['deploy/alive.ts'], { cwd, env: { PORT: '18080' } }).status === 0;
    try {
      await listening(child);
      expect(isAlive()).toBe(true);
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      expect((await gone)[0]).toBe(0);
      expect(isAlive()).toBe(false);
    } finally {
      child.kill('SIGKILL');
    }
  });
});
