import { oneElder } from '../../../tools/scenes/package/family.ts';
import { askNames, kept, open } from './package.ts';

const page = 'pages/done/index?elder=mama&benefit=mama-1';

describe('办好了', () => {
  it('asks first whether the record was seen', async () => {
    const app = await open(page, { storage: oneElder });
    expect(app.page.text()).toContain('看到办好的日子了吗？');
    expect(app.stored('elders')).toEqual(oneElder.elders);
  });

  it('看到了: begins the next cycle on the day of the record', async () => {
    const app = await open(page, { storage: oneElder });
    await app.tap('看到了');
    await app.tap('记下来');
    expect(app.page.text()).toContain('家里人不用再操心。');
    expect(kept(app, 'elders')).toMatchObject([{ benefits: [{ records: [{ kind: 'seen', on: '2026-11-24' }] }] }]);
  });

  it('the card for the family says that it is done, without a date or a place', async () => {
    const app = await open(page, { storage: oneElder });
    await app.tap('看到了');
    await app.tap('记下来');
    const card = app.share('告诉家里办好了');
    expect(card.title).toBe('妈妈的养老认证，已经办好了');
    expect(card.path).not.toContain('mama');
  });

  it('还在等结果: the cycle stays and the day of asking is kept', async () => {
    const app = await open(page, { storage: oneElder });
    await app.tap('还在等结果');
    expect(kept(app, 'elders')).toMatchObject([
      { benefits: [{ typedLast: { on: '2025-12-15' }, records: [{ kind: 'waiting', on: '2026-11-24' }] }] },
    ]);
  });

  it.each([['看到了', '记下来'], ['还在等结果']])('点错了 after %s takes it back', async (...taps) => {
    const app = await open(page, { storage: oneElder });
    for (const words of taps.filter(Boolean)) await app.tap(words);
    await app.tap('点错了，改回去');
    expect(kept(app, 'elders')).toMatchObject([
      { benefits: [{ typedLast: { on: '2025-12-15' }, records: [{ id: expect.any(String) }, { kind: 'take-back' }] }] },
    ]);
  });

  it('没去看: opens the way to look, and changes nothing', async () => {
    const app = await open(page, { storage: oneElder });
    const asked = askNames(await app.tap('没去看')).filter((name) => name !== 'request' && name !== 'login');
    expect(asked).toEqual(['navigateTo', 'canvasToTempFilePath']); // the guide paints its card at once
    expect(app.page.query).toMatchObject({ flow: 'check-record', elder: 'mama' });
    expect(kept(app, 'elders')).toMatchObject([{ benefits: [{ toldOn: '2026-11-24', records: [] }] }]);
  });
});
