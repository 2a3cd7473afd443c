import * as v from 'valibot';
import { benefit } from '../../src/contract/elder.ts';
import { meAsRead } from '../../src/contract/me.ts';
import { civilDate } from '../../src/contract/parts.ts';
import { logIn } from '../server/support/family-member.ts';
import { mum, mumsBenefit } from '../server/support/mum.ts';
import { runningService } from '../server/support/running-service.ts';

/** The edit of src/contract/elder.ts that adds a field, made here. */
const edited: Record<string, v.GenericSchema> = benefit.entries;
const field = v.optional(v.nullable(civilDate), null);

const published = v.object({
  components: v.object({
    schemas: v.object({ Benefit: v.object({ properties: v.record(v.string(), v.unknown()) }) }),
  }),
});

describe('a field added to the contract, in its one file', () => {
  afterEach(() => {
    delete edited.letterOn;
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

  it('is refused before it is there', async () => {
    const running = await runningService();
    const daughter = await logIn(running, 'daughter');
    const told = { ...mum, benefits: [{ ...mumsBenefit, letterOn: '2026-11-20' }] };
    expect((await daughter.ask('PUT', '/v2/elders/mum', told)).status).toBe(400);
    await running.close();
  });
});
