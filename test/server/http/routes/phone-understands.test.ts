import * as v from 'valibot';
import { refusal } from '../../../../src/contract/errors.ts';
import { asSent, me, meAsRead } from '../../../../src/contract/me.ts';
import { calendarLinks, codePicture } from '../../../../src/contract/session.ts';
import { templates as templatesShape } from '../../../../src/contract/template.ts';
import { logIn } from '../../support/family-member.ts';
import { mum, mumWith, waiting } from '../../support/mum.ts';
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
      mumWith({ id: 'benefit-dad', records: [waiting('2026-11-20')] }, { id: 'dad', relation: 'dad' }),
    );
    await daughter.ask('POST', '/v2/credits', { templateId: template.id, acceptId: 'tap-00000001' });
    const { body } = await daughter.ask('GET', '/v2/me');
    const read = v.parse(meAsRead, body);
    expect(v.parse(meAsRead, asSent(me, read))).toEqual(read);
    expect(asSent(me, read)).toEqual({ ...(body as object), newer: false });
    expect(read.elders).toHaveLength(2);
    expect([read.plan.funded.length, read.plan.unfunded.length > 0]).toEqual([1, true]);
  });

  it('the signed links of the calendar', async () => {
    const daughter = await logIn(running, 'daughter');
    await daughter.save(mum);
    const { body } = await daughter.ask('POST', '/v2/calendar-links', { code: running.sandbox.login('daughter') });
    const read = v.parse(calendarLinks, body);
    expect(body).toEqual(read);
    expect(read.links).toHaveLength(1);
  });

  it('the code of a poster', async () => {
    const { body } = await running.http('GET', '/v2/codes/alipay,310000,ent');
    expect(body).toEqual(v.parse(codePicture, body));
  });

  it('the templates, and a no', async () => {
    const daughter = await logIn(running, 'daughter');
    const templates = (await daughter.ask('GET', '/v2/templates')).body;
    expect(templates).toEqual(v.parse(templatesShape, templates));
    const { body } = await daughter.ask('PUT', '/v2/elders/mum', { id: 'mum' });
    expect(v.is(refusal, body)).toBe(true);
  });
});
