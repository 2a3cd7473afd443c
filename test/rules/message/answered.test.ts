import { answered } from '../../../src/rules/message/answers/answered.ts';
import { type Demand, demands, type Sender, senders } from '../../../src/rules/message/answers/questions.ts';
import type { Open } from '../../../src/rules/message/types.ts';

const open = (change: Partial<Open> = {}): Open => ({
  said: 'unclear',
  leans: 'neither',
  call: 'good',
  link: 'none',
  claims: false,
  ownApp: false,
  tells: false,
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
    // only to certify: does it call as offices and neighbours do
    ['certify', 'group', {}, 'ordinary'],
    ['certify', 'group', { call: 'neither' }, 'ordinary'],
    ['certify', 'group', { call: 'neither', claims: true }, 'unclear'],
    ['certify', 'group', { call: 'neither', leans: 'bad' }, 'rumour'],
    ['certify', 'sms', { call: 'neither', leans: 'bad' }, 'unclear'],
    ['certify', 'known', { call: 'neither', leans: 'bad' }, 'unclear'],
    ['certify', 'group', { call: 'bad' }, 'rumour'],
    ['certify', 'sms', { call: 'bad', leans: 'good' }, 'rumour'],
    ['certify', 'group', { leans: 'bad' }, 'ordinary'],
    ['certify', 'group', { leans: 'bad', claims: true }, 'ordinary'],
    ['certify', 'known', { call: 'bad' }, 'unclear'],
    ['certify', 'known', { call: 'bad', leans: 'bad' }, 'rumour'],
    ['certify', 'known', { call: 'bad', claims: true }, 'rumour'],
    // nothing: a rumour is not told by its call alone, since reports and warnings repeat it
    ['nothing', 'group', {}, 'ordinary'],
    ['nothing', 'group', { claims: true }, 'unclear'],
    ['nothing', 'group', { call: 'bad' }, 'unclear'],
    ['nothing', 'group', { call: 'bad', tells: true }, 'ordinary'],
    ['nothing', 'group', { call: 'bad', leans: 'good' }, 'ordinary'],
    ['nothing', 'group', { call: 'bad', leans: 'bad' }, 'rumour'],
    ['nothing', 'group', { call: 'bad', leans: 'bad', tells: true }, 'unclear'],
    ['nothing', 'sms', { leans: 'bad' }, 'unclear'],
    // what people one knows tell of is chat, unless it is the claim itself
    ['nothing', 'known', { call: 'bad', leans: 'bad' }, 'ordinary'],
    ['nothing', 'known', { call: 'bad', leans: 'bad', claims: true, tells: true }, 'ordinary'],
    ['nothing', 'known', { call: 'bad', leans: 'bad', claims: true }, 'rumour'],
  ])('%s, from %s, %j: %s', (asks, from, change, verdict) => {
    expect(answered(open(change), { asks, from }).verdict).toBe(verdict);
  });

  it.each<Row>([
    // 看着像谣言, and it is one
    ['certify', 'group', { said: 'rumour', call: 'bad' }, 'rumour'],
    ['nothing', 'group', { said: 'rumour', call: 'bad', leans: 'bad' }, 'rumour'],
    ['nothing', 'known', { said: 'rumour', call: 'bad', leans: 'bad', claims: true }, 'rumour'],
    // 看着像, and it was a notice, a warning, a neighbour's word, talk
    ['certify', 'group', { said: 'scam-signs', leans: 'bad' }, 'unclear'],
    ['certify', 'known', { said: 'rumour', leans: 'bad', call: 'neither' }, 'unclear'],
    ['nothing', 'group', { said: 'scam-signs', leans: 'bad', call: 'bad', tells: true }, 'unclear'],
    ['nothing', 'known', { said: 'rumour', leans: 'bad', call: 'bad' }, 'unclear'],
    ['link', 'known', { said: 'scam-signs', leans: 'bad', link: 'known' }, 'unclear'],
  ])('of what the words came to, %s, from %s, %j: %s', (asks, from, change, verdict) => {
    expect(answered(open(change), { asks, from }).verdict).toBe(verdict);
  });

  it('nothing is taken back where a stranger asks for a code, a card, money or the screen', () => {
    for (const asks of ['secrets', 'money', 'app'] as const)
      for (const from of ['sms', 'group', 'phone'] as const)
        for (const said of ['rumour', 'scam-signs'] as const)
          expect(answered(open({ said, leans: 'bad' }), { asks, from }).verdict).toBe('scam-signs');
  });

  it('what seemed a rumour or a swindle is never called ordinary, and it is said that it only seemed so', () => {
    for (const asks of demands)
      for (const from of senders)
        for (const call of ['bad', 'neither', 'good'] as const) {
          const { verdict, why } = answered(open({ said: 'rumour', leans: 'bad', call }), { asks, from });
          expect(verdict).not.toBe('ordinary');
          expect(why).toMatch(verdict === 'unclear' ? /光看字有点像/ : /。$/);
        }
  });

  it('no reason says that the message is not like one, or that its facts were looked up: only its manner was weighed', () => {
    for (const asks of demands)
      for (const from of senders)
        for (const said of ['unclear', 'rumour', 'scam-signs'] as const)
          for (const leans of ['bad', 'neither', 'good'] as const)
            for (const call of ['bad', 'neither', 'good'] as const)
              expect(answered(open({ said, leans, call }), { asks, from }).why ?? '').not.toMatch(/又不像|对不上|材料/);
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
