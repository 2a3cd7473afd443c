import * as v from 'valibot';
import { codeShape, errorShape, linksShape, meShape, templatesShape } from '../../../../src/api/reply-shapes.ts';
import { logIn } from '../../support/family-member.ts';
import { mum, mumWith } from '../../support/mum.ts';
import { type Running, runningService, template } from '../../support/running-service.ts';

/** The phone leaves out what it cannot read: nothing that this service says may be left out. */
describe('what the service answers, the phone understands whole', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  it('elders, plan and credits, with a benefit that waits', async () => {
    const daughter = await logIn(running, 'daughter');
    await daughter.save(mum);
    await daughter.save(
      mumWith({ id: 'benefit-dad', state: 'waiting', waitingSince: '2026-11-20' }, { id: 'dad', relation: 'dad' }),
    );
    await daughter.ask('POST', '/v1/credits', { templateId: template.id, acceptId: 'tap-00000001' });
    const { body } = await daughter.ask('GET', '/v1/me');
    const read = v.parse(meShape, body);
    expect(body).toMatchObject(read);
    expect(read.elders).toHaveLength(2);
    expect([read.plan.funded.length, read.plan.unfunded.length > 0]).toEqual([1, true]);
  });

  it('the signed links of the calendar', async () => {
    const daughter = await logIn(running, 'daughter');
    await daughter.save(mum);
    const { body } = await daughter.ask('POST', '/v1/calendar-links', { code: running.sandbox.login('daughter') });
    const read = v.parse(linksShape, body);
    expect(body).toEqual(read);
    expect(read.links).toHaveLength(1);
  });

  it('the code of a poster', async () => {
    const { body } = await running.http('GET', '/v1/codes/alipay,310000,ent');
    expect(body).toEqual(v.parse(codeShape, body));
  });

  it('the templates, and a no', async () => {
    const daughter = await logIn(running, 'daughter');
    const templates = (await daughter.ask('GET', '/v1/templates')).body;
    expect(templates).toEqual(v.parse(templatesShape, templates));
    const { body } = await daughter.ask('PUT', '/v1/elders/mum', { id: 'mum' });
    expect(v.is(v.object({ error: errorShape }), body)).toBe(true);
  });
});
