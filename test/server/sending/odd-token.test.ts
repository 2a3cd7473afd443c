import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallFault } from '../../../sandbox/fault.ts';
import { dueMessage, tick } from '../support/due-message.ts';
import type { FamilyMember } from '../support/family-member.ts';
import { type Running, runningService } from '../support/running-service.ts';

const text = (text: string): CallFault => ({ on: 'token', kind: 'text', text });
const code = (code: number): CallFault => ({ on: 'token', kind: 'code', code });

const odd: [string, CallFault][] = [
  ['nothing in it', text('{}')],
  ['a gateway’s own words', text('{"code":0,"message":"ok"}')],
  ['errcode 0 alone', text('{"errcode":0}')],
  ['errcode 0 and ok', text('{"errcode":0,"errmsg":"ok"}')],
  ['a token that is empty', text('{"access_token":"","expires_in":7200}')],
  ['a token that is none', text('{"access_token":null,"expires_in":7200}')],
  ['no time in words', text('{"access_token":"t","expires_in":"soon"}')],
  ['no time', text('{"access_token":"t"}')],
  ['a token beside a refusal', text('{"errcode":-1,"access_token":"t","expires_in":7200}')],
  ['a page', text('<html>')],
  ['a list', text('[]')],
  ['nothing', text('')],
  ['silence', { on: 'token', kind: 'cut-before' }],
  ['a 502', { on: 'token', kind: 'status', status: 502 }],
  ['a code that is a message’s', code(47003)],
  ['a code that is a family’s', code(43101)],
  ['a code that is the template’s', code(40037)],
  ['a code that nobody has heard of', code(50007)],
];

describe('the token falls due, and instead of one comes', () => {
  let folder: string;
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'odd-token-'));
    running = await runningService(undefined, { settings: { journal: folder } });
    daughter = await dueMessage(running);
  });
  afterEach(async () => {
    await running.close();
    rmSync(folder, { recursive: true });
  });

  const arrived = () => running.sandbox.inbox('daughter').length;
  const troubles = () => running.service.alarms.troubles().map(({ kind }) => kind);

  it.each(odd)(
    '%s: nothing was sent, and the message says so, waits, and goes out with its credit later',
    async (_what, fault) => {
      running.sandbox.fault(fault);
      await tick(running);
      expect(arrived()).toBe(0);
      expect(running.service.journal.happened().taken.size).toBe(0);
      expect(await daughter.me()).toMatchObject({ credits: 1, messages: [{ state: 'planned' }] });
      running.clock.forward(10 * 60_000);
      await tick(running);
      expect(arrived()).toBe(1);
      expect(await daughter.me()).toMatchObject({ credits: 0, messages: [{ state: 'delivered' }] });
      expect(troubles()).toEqual([]);
    },
  );

  it.each(odd.filter(([, fault]) => fault.kind !== 'text' || !fault.text.includes('-1')))(
    '%s: the operator is told',
    async (_what, fault) => {
      running.sandbox.fault(fault);
      await tick(running);
      expect(troubles()).toEqual(['wechat-silent']);
    },
  );

  it('also when a token was refused in the midst of a send: the call that was refused is all there was', async () => {
    running.sandbox.fault({ on: 'send', kind: 'code', code: 40001 });
    await running.service.wechat.templates(); // a token is held
    running.sandbox.fault(text('{}'));
    await tick(running);
    expect(arrived()).toBe(0);
    expect(await daughter.me()).toMatchObject({ credits: 1, messages: [{ state: 'planned' }] });
  });
});
