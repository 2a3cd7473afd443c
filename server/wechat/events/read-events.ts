import * as v from 'valibot';
import { hashOf } from '../../accounts/token.ts';
import type { KeptEvent } from '../../store/ports/events.ts';

const textOrNumber = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/**
 * WeChat's staff name answers that its documents do not, such as acceptWithForcePush: all of them allow one message.
 */
const answer = v.pipe(v.string(), v.regex(/^(accept|reject$|ban$|filter$)/));

/** PostgreSQL keeps no NUL, and nothing of WeChat's is that long. */
const name = v.pipe(v.string(), v.regex(/^[^\0]{1,128}$/));

const item = v.object({ TemplateId: name });
const answered = v.object({ ...item.entries, SubscribeStatusString: answer });
const code = v.pipe(textOrNumber, v.regex(/^-?\d{1,9}$/), v.transform(Number));
const sent = v.object({ ...item.entries, MsgID: v.pipe(textOrNumber, name), ErrorCode: code });

/** CreateTime comes as text or as a number. */
const envelope = v.object({
  FromUserName: name,
  CreateTime: v.pipe(textOrNumber, v.regex(/^\d{1,12}$/), v.transform(Number)),
});

const withList = v.object({ List: v.unknown() });

type Name = KeptEvent['name'];

/** Each event, and what its list is wrapped in where it came from XML. */
const kinds: ReadonlyMap<string, { name: Name; wrapping: string }> = new Map([
  ['subscribe_msg_popup_event', { name: 'popup', wrapping: 'SubscribeMsgPopupEvent' }],
  ['subscribe_msg_change_event', { name: 'change', wrapping: 'SubscribeMsgChangeEvent' }],
  ['subscribe_msg_sent_event', { name: 'sent', wrapping: 'SubscribeMsgSentEvent' }],
]);

export type PushedEvent = { openid: string; event: KeptEvent };

type Of = { name: Name; openid: string; seconds: number };

const keptEvent = (
  of: Of,
  templateId: string,
  answer: string,
  msgid: string | null,
  code: number | null,
): KeptEvent => {
  const openidHash = hashOf(of.openid);
  return {
    key: hashOf([openidHash, of.seconds, of.name, templateId, msgid ?? '', answer].join('\n')),
    openidHash,
    name: of.name,
    templateId,
    createdAt: of.seconds * 1000,
    accepted: answer.startsWith('accept'),
    msgid,
    code,
    counted: false,
  };
};

const readItem = (of: Of, one: unknown): PushedEvent | null => {
  if (of.name !== 'sent') {
    const read = v.safeParse(answered, one);
    if (!read.success) return null;
    const { TemplateId, SubscribeStatusString } = read.output;
    return { openid: of.openid, event: keptEvent(of, TemplateId, SubscribeStatusString, null, null) };
  }
  const read = v.safeParse(sent, one);
  if (!read.success) return null;
  const { TemplateId, MsgID, ErrorCode } = read.output;
  return { openid: of.openid, event: keptEvent(of, TemplateId, '', MsgID, ErrorCode) };
};

/**
 * `unread`: how much of the push nobody understood. Each item is taken alone: a bad one costs the good ones nothing.
 */
type ReadEvents = { events: PushedEvent[]; unread: number };

/**
 * The subscription events of one push, as `read-text.ts` reads it; messages and events of other kinds give none, and
 * are no loss.
 */
export const readEvents = (said: unknown): ReadEvents => {
  const named = v.safeParse(v.object({ Event: v.string() }), said);
  const kind = named.success ? kinds.get(named.output.Event) : undefined;
  if (kind === undefined) return { events: [], unread: v.is(v.object({ MsgType: v.string() }), said) ? 0 : 1 };
  const head = v.safeParse(envelope, said);
  const wrapped = v.safeParse(v.object({ [kind.wrapping]: withList }), said);
  const list = v.safeParse(withList, wrapped.success ? wrapped.output[kind.wrapping] : said);
  if (!head.success || !list.success) return { events: [], unread: 1 };
  const of = { name: kind.name, openid: head.output.FromUserName, seconds: head.output.CreateTime };
  const read = [list.output.List].flat().map((one) => readItem(of, one)); // one item comes as an object, several as an array
  const events = read.filter((event) => event !== null);
  return { events, unread: read.length - events.length };
};
