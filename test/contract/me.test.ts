import * as v from 'valibot';
import { asSent, me, meAsRead } from '../../src/contract/me.ts';

const elder = {
  id: 'mum',
  relation: 'mum',
  birthYear: null,
  ageBand: null,
  residence: null,
  stopped: null,
  benefits: [],
};
const said = {
  elders: [elder],
  preferences: { hour: 9, yearlyLookUp: 'default', enabled: true },
  credits: 1,
  plan: { funded: [], unfunded: [], missingCredits: 0, missingForBest: 0 },
  messages: [],
  families: [],
  aliases: [],
};

describe('what a phone reads of the service’s answer', () => {
  it('is all of it, from a service of its own age', () => {
    expect(v.is(me, said)).toBe(true);
    expect(v.parse(meAsRead, said)).toEqual({ ...said, newer: false });
  });

  it('is all of it where the service left out what was never told, and the day of an instant', () => {
    const moment = { benefitId: 'b', also: [], kind: 'check-14', on: '2026-11-30', at: '2026-11-30T01:00:00.000Z' };
    const whole = { ...said, plan: { ...said.plan, funded: [{ ...moment, round: 1 }] } };
    const sent = asSent(me, whole);
    expect(sent).toMatchObject({ elders: [{ id: 'mum', relation: 'mum' }], preferences: { enabled: true } });
    expect(JSON.stringify(sent)).not.toMatch(/null|"on"|"also"|"benefits"/);
    expect(v.parse(meAsRead, sent)).toEqual({ ...whole, newer: false });
  });

  it('leaves out a field that it does not know', () => {
    expect(v.parse(meAsRead, { ...said, elders: [{ ...elder, nickname: 'x' }], kin: [] })).toEqual({
      ...said,
      newer: false,
    });
  });

  it('shows the elders it understands and says that the rest is newer', () => {
    const newer = { ...elder, id: 'uncle', relation: 'uncle' };
    expect(v.parse(meAsRead, { ...said, elders: [newer, elder] })).toEqual({ ...said, newer: true });
  });

  it('refuses what did not come from the service', () => {
    expect(v.is(meAsRead, { ok: true })).toBe(false);
  });
});
