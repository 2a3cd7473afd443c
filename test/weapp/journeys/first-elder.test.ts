import { kept, open } from './package.ts';

const fuzhou = { value: ['福建省', '福州市', '全部'], code: ['350000', '350100', ''], postcode: '' };

describe('the first elder', () => {
  it('is added from the first opening with six taps and pickers, and home answers at once', async () => {
    const app = await open('pages/home/index');
    await app.tap('加一位长辈');
    await app.tap('妈妈');
    await app.fire('谁发的钱', 'change', fuzhou);
    await app.tap('村里、社区领');
    await app.tap('不知道');
    await app.tap('好了，看什么时候办');
    expect(app.routes).toEqual(['pages/home/index']);
    expect(app.page.text()).toContain('福建省福州市');
    expect(kept(app, 'elders')).toMatchObject([
      { relation: 'mum', benefits: [{ region: '350100', scheme: 'resident', typedLast: { kind: 'unknown' } }] },
    ]);
  });

  it('that lacks something is not saved, and the page says what is missing', async () => {
    const app = await open('pages/elder/index');
    await app.tap('妈妈');
    await app.tap('好了，看什么时候办');
    expect(app.routes).toEqual(['pages/elder/index']);
    expect(app.page.text()).toContain('再选一下，谁发钱。');
    expect(kept(app, 'elders')).toBeUndefined();
  });

  it('is still there the next day, with the service never reached', async () => {
    const app = await open('pages/elder/index?region=350100&scheme=resident&who=mum');
    await app.tap('不知道');
    await app.tap('好了，看什么时候办');
    const storage = { elders: app.stored('elders') };
    const next = await open('pages/home/index', { storage, now: '2026-11-25T08:00:00+08:00' });
    expect(next.page.text()).toContain('妈妈');
  });
});
