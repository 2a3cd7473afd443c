import * as v from 'valibot';
import { benefit, whyOfBenefit } from '../../src/contract/elder.ts';
import { meAsRead } from '../../src/contract/me.ts';
import { civilDate } from '../../src/rules/parts.ts';
import { misfitsOfAll } from '../../tools/privacy/misfits.ts';
import { privacyPage } from '../../tools/privacy/page.ts';
import { logIn } from '../server/support/family-member.ts';
import { mum, mumsBenefit } from '../server/support/mum.ts';
import { runningService } from '../server/support/running-service.ts';
import { Phone } from '../state/three-phones/a-phone.ts';

/** The edit of src/contract/elder.ts that adds a field, made here. */
const edited: Record<string, v.GenericSchema> = benefit.entries;
const words: Record<string, string> = whyOfBenefit;
const field = v.optional(v.nullable(civilDate), null);

const published = v.object({
  components: v.object({
    schemas: v.object({ Benefit: v.object({ properties: v.record(v.string(), v.unknown()) }) }),
  }),
});

describe('a field added to the contract, in its one file', () => {
  afterEach(() => {
    delete edited.letterOn;
    delete words.letterOn;
    delete process.env.TARO_APP_SERVICE_URL;
  });

  it('is taken in, kept, given back, read by the phone and told in the API’s document; who told before it existed has its default', async () => {
    const running = await runningService();
    const daughter = await logIn(running, 'daughter');
    await daughter.save(mum);
    Object.assign(edited, { letterOn: field });
    const elders = async () => v.parse(meAsRead, (await daughter.ask('GET', '/v2/me')).body).elders;
    expect(await elders()).toMatchObject([{ benefits: [{ letterOn: null }] }]);
    const told = { ...mum, benefits: [{ ...mumsBenefit, letterOn: '2026-11-20' }] };
    expect((await daughter.ask('PUT', '/v2/elders/mum', told)).status).toBe(200);
    expect(await elders()).toMatchObject([{ benefits: [{ letterOn: '2026-11-20' }] }]);
    const { schemas } = v.parse(published, (await running.http('GET', '/openapi.json')).body).components;
    expect(schemas.Benefit.properties.letterOn).toMatchObject({ default: null });
    const wrong = { ...mum, benefits: [{ ...mumsBenefit, letterOn: '20 November' }] };
    expect(await daughter.ask('PUT', '/v2/elders/mum', wrong)).toMatchObject({
      body: { error: { field: 'benefits.0.letterOn' } },
    });
    await running.close();
  });

  it('travels from one phone to another: kept and read again, sent, answered, and changed by the other one', async () => {
    const running = await runningService();
    process.env.TARO_APP_SERVICE_URL = running.app.listeningOrigin;
    Object.assign(edited, { letterOn: field });
    const phone = new Phone('daughter', running);
    const other = new Phone('daughter', running);
    const mumOn = ({ app }: Phone) => app.elders.findElder('mum');
    const tell = ({ app }: Phone, on: string) => {
      running.clock.forward(1000); // of one instant nobody can say which is later
      app.elders.editElder('mum', (elder) => ({
        ...elder,
        benefits: elder.benefits.map((one) => ({ ...one, letterOn: on })),
      }));
    };
    phone.app.elders.saveElder({ ...mum, benefits: [{ ...mumsBenefit, regionName: '福建省' }], partly: false });
    tell(phone, '2026-11-20');
    phone.restart();
    await phone.sync();
    await other.sync();
    expect(mumOn(other)).toMatchObject({ benefits: [{ letterOn: '2026-11-20' }] });
    tell(other, '2026-11-23');
    await other.sync();
    await phone.sync();
    expect(mumOn(phone)).toMatchObject({ benefits: [{ letterOn: '2026-11-23' }] });
    await running.close();
  });

  it('is told of in the page of what is stored, in its own words; without them the page is not written', async () => {
    Object.assign(edited, { letterOn: field });
    expect(await misfitsOfAll()).toEqual(['benefit.letterOn is not told of']);
    Object.assign(words, { letterOn: '收到信的那天' });
    expect(await misfitsOfAll()).toEqual([]);
    expect(privacyPage()).toContain('| `letterOn` | 收到信的那天 |');
  });

  it('is refused before it is there', async () => {
    const running = await runningService();
    const daughter = await logIn(running, 'daughter');
    const told = { ...mum, benefits: [{ ...mumsBenefit, letterOn: '2026-11-20' }] };
    expect((await daughter.ask('PUT', '/v2/elders/mum', told)).status).toBe(400);
    await running.close();
  });
});
