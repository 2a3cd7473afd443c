import { instantOf, todayInChina } from '../src/rules/china-time.ts';
import { type CheckedSend, checkSend } from './check-send.ts';
import { type ErrorAnswer, wechatError } from './errors.ts';
import type { Machine } from './machine.ts';
import { sentItem } from './push-event.ts';
import type { InboxMessage } from './world.ts';

type SendAnswer = { errcode: 0; errmsg: 'ok'; msgid: string } | ErrorAnswer;

/** An int64 as a JSON number: most parsers lose its last digits, which is the trap that WeChat sets. */
export const sendAnswerText = (answer: SendAnswer): string =>
  'msgid' in answer ? `{"errcode":0,"errmsg":"ok","msgid":${answer.msgid}}` : JSON.stringify(answer);

function countSend(machine: Machine): void {
  const day = todayInChina(machine.clock.now());
  const { sends } = machine.world;
  machine.world.sends = { day, count: sends.day === day ? sends.count + 1 : 1 };
}

function messageOf(machine: Machine, send: CheckedSend, id: string): InboxMessage {
  const { template, person, fields, page } = send;
  const at = instantOf(machine.clock.now());
  return { id, person: person.name, templateId: template.id, title: template.title, fields, page, at };
}

/** From here the answer to the caller and the sent event go their own ways. */
function deliver(machine: Machine, send: CheckedSend): SendAnswer {
  const { person, template, openid } = send;
  const quota = person.quota[template.id] ?? 0;
  if (!person.mainSwitch || quota < 1) return wechatError(43101);
  person.quota[template.id] = quota - 1;
  const id = String(BigInt(machine.world.lastMessageId) + 1n);
  machine.world.lastMessageId = id;
  countSend(machine);
  const failed = machine.faults.takeDelivery();
  const message = messageOf(machine, send, id);
  if (!failed) machine.world.messages.push(message);
  machine.save();
  if (!failed) machine.feed.publish({ type: 'message', data: message });
  const item = sentItem(template.id, id, failed?.errorCode, failed?.errorStatus);
  machine.pusher.push({ name: 'sent', openid, createTime: Math.floor(machine.clock.now() / 1000), items: [item] });
  return { errcode: 0, errmsg: 'ok', msgid: id };
}

/** POST /cgi-bin/message/subscribe/send. One send at a time per person, as WeChat has it. */
export async function sendMessage(machine: Machine, token: string | undefined, raw: string): Promise<SendAnswer> {
  const checked = checkSend(machine, token, raw);
  if (!checked.ok) return checked.error;
  const { openid } = checked.send;
  if (machine.sending.has(openid)) return wechatError(43108);
  machine.sending.add(openid);
  try {
    await machine.pauseForSend();
    const answer = deliver(machine, checked.send);
    if (machine.options.eventsFirst) await machine.pusher.idle();
    return answer;
  } finally {
    machine.sending.delete(openid);
  }
}
