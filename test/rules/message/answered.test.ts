import { answered } from '../../../src/rules/message/answers/answered.ts';
import { type Demand, demands, type Sender, senders } from '../../../src/rules/message/answers/questions.ts';
import type { Open } from '../../../src/rules/message/types.ts';

const open = (change: Partial<Open> = {}): Open => ({
  leans: 'neither',
  link: 'none',
  claims: false,
  ownApp: false,
  ...change,
});

type Row = [asks: Demand, from: Sender, change: Partial<Open>, verdict: string];

describe('what follows from 它叫您做什么 and 是谁发来的', () => {
  it.each<Row>([
    // a code, a password, a card number: nobody but one's own people may ask
    ['secrets', 'sms', {}, 'scam-signs'],
    ['secrets', 'sms', { leans: 'good' }, 'scam-signs'],
    ['secrets', 'group', {}, 'scam-signs'],
    ['secrets', 'phone', { leans: 'good' }, 'scam-signs'],
    ['secrets', 'known', {}, 'scam-signs'],
    ['secrets', 'known', { leans: 'good' }, 'unclear'],
    // money
    ['money', 'group', { leans: 'good' }, 'scam-signs'],
    ['money', 'phone', { leans: 'good' }, 'scam-signs'],
    ['money', 'sms', {}, 'scam-signs'],
    ['money', 'sms', { leans: 'good' }, 'unclear'],
    ['money', 'known', {}, 'unclear'],
    ['money', 'known', { leans: 'bad' }, 'scam-signs'],
    // an app, a shared screen
    ['app', 'phone', { leans: 'good' }, 'scam-signs'],
    ['app', 'group', {}, 'scam-signs'],
    ['app', 'group', { leans: 'good' }, 'scam-signs'],
    ['app', 'known', {}, 'scam-signs'],
    ['app', 'known', { leans: 'good' }, 'scam-signs'],
    ['app', 'group', { ownApp: true, leans: 'good' }, 'unclear'],
    ['app', 'group', { ownApp: true }, 'scam-signs'],
    ['app', 'phone', { ownApp: true, leans: 'good' }, 'scam-signs'],
    ['app', 'known', { leans: 'bad' }, 'scam-signs'],
    // a link or a picture code: an office's notice and a community worker's list have them too
    ['link', 'sms', { link: 'foreign' }, 'scam-signs'],
    ['link', 'sms', { link: 'foreign', leans: 'good' }, 'unclear'],
    ['link', 'sms', { link: 'known', leans: 'neither' }, 'unclear'],
    ['link', 'sms', { leans: 'bad' }, 'scam-signs'],
    ['link', 'group', {}, 'unclear'],
    ['link', 'phone', {}, 'scam-signs'],
    ['link', 'known', { link: 'foreign' }, 'unclear'],
    ['link', 'known', { link: 'foreign', leans: 'bad' }, 'scam-signs'],
    // only to certify, or nothing
    ['certify', 'group', {}, 'ordinary'],
    ['certify', 'group', { leans: 'bad' }, 'rumour'],
    ['certify', 'sms', { leans: 'bad' }, 'rumour'],
    ['certify', 'known', { leans: 'bad' }, 'unclear'],
    ['certify', 'group', { claims: true }, 'unclear'],
    ['certify', 'group', { claims: true, leans: 'good' }, 'ordinary'],
    ['certify', 'group', { claims: true, leans: 'bad' }, 'rumour'],
    ['certify', 'known', { claims: true, leans: 'bad' }, 'rumour'],
    ['nothing', 'group', { claims: true, leans: 'bad' }, 'rumour'],
    ['nothing', 'known', { claims: true, leans: 'bad' }, 'ordinary'],
    ['nothing', 'sms', { leans: 'bad' }, 'unclear'],
    ['nothing', 'known', { leans: 'bad' }, 'ordinary'],
  ])('%s, from %s, %j: %s', (asks, from, change, verdict) => {
    expect(answered(open(change), { asks, from }).verdict).toBe(verdict);
  });

  it('every pair of answers has one safe thing to do, and none is to do what the message says', () => {
    for (const asks of demands)
      for (const from of senders)
        for (const leans of ['bad', 'neither', 'good'] as const)
          expect(answered(open({ leans }), { asks, from }).action).toMatch(/[别不照].*。$/);
  });

  it('who asks for a code, for money or for an app is never called ordinary', () => {
    for (const asks of ['secrets', 'money', 'app', 'link'] as const)
      for (const from of senders)
        expect(answered(open({ leans: 'good' }), { asks, from }).verdict).not.toBe('ordinary');
  });
});
