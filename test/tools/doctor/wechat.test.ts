import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { checkWechat } from '../../../tools/doctor/checks/wechat.ts';
import { settingsFor } from '../../server/support/running-service.ts';

describe('the doctor, while one AppSecret replaces the other', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ secret: 'right' });
  });
  afterAll(() => sandbox.close());

  it.each([
    ['right,other', 'well', 'takes the first WECHAT_SECRET, not the second (40125'],
    ['other,right', 'well', 'takes the second WECHAT_SECRET, not yet the first (40125'],
    ['right,right', 'well', 'takes the first WECHAT_SECRET and the second'],
    ['other,third', 'wrong', '40125'],
    ['right', 'well', 'WeChat gives a token and takes it'],
  ])('%s: %s, %s', async (secrets, is, says) => {
    const [found] = await checkWechat({ ...settingsFor(sandbox.url), secrets: secrets.split(',') });
    expect(found).toMatchObject({ is, says: expect.stringContaining(says) });
  });
});

describe('the doctor, without a templates file', () => {
  it('names the command that writes one, and the one that lists what it may be of', async () => {
    const sandbox = await startSandbox();
    const found = await checkWechat({ ...settingsFor(sandbox.url), templatesFile: '/nowhere/templates.json' });
    await sandbox.close();
    const file = found.find(({ what }) => what === 'templates file');
    expect(file).toMatchObject({ is: 'wrong', todo: expect.stringContaining('npm run templates -- write ID') });
    expect(file).toMatchObject({ todo: expect.stringContaining('npm run templates lists') });
  });
});
