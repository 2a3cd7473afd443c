import * as v from 'valibot';
import { hashOf } from '../../accounts/token.ts';
import type { KeptEvent } from '../../store/ports/events.ts';
import { parseExact } from '../api/parse-answer.ts';

const textOrNumber = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

const item = v.object({
  TemplateId: v.string(),
  SubscribeStatusString: v.optional(v.string(), ''),
  MsgID: v.optional(textOrNumber),
  ErrorCode: v.optional(textOrNumber),
});

/** WeChat pushes one item as an object and several as an array; CreateTime comes as text or as a number. */
const envelope = v.object({
  FromUserName: v.pipe(v.string(), v.minLength(1)),
  CreateTime: v.pipe(textOrNumber, v.regex(/^\d{1,12}$/), v.transform(Number)),
  Event: v.string(),
  List: v.union([
    v.array(item),
    v.pipe(
      item,
      v.transform((one) => [one]),
    ),
  ]),
});

const names: Readonly<Record<string, KeptEvent['name']>> = {
  subscribe_msg_popup_event: 'popup',
  subscribe_msg_change_event: 'change',
  subscribe_msg_sent_event: 'sent',
};

export type PushedEvent = { openid: string; event: KeptEvent };

type Item = v.InferOutput<typeof item>;

const eventOf = (name: KeptEvent['name'], openid: string, seconds: number, one: Item): KeptEvent => {
  const openidHash = hashOf(openid);
  const msgid = one.MsgID ?? null;
  const identity = [openidHash, seconds, name, one.TemplateId, msgid ?? '', one.SubscribeStatusString];
  const code = one.ErrorCode !== undefined && /^-?\d+$/.test(one.ErrorCode) ? Number(one.ErrorCode) : null;
  return {
    key: hashOf(identity.join('\n')),
    openidHash,
    name,
    templateId: one.TemplateId,
    createdAt: seconds * 1000,
    accepted: one.SubscribeStatusString === 'accept',
    msgid,
    code,
    counted: false,
  };
};

/** The subscription events of one push; other events give none, and null is a body that is no event at all. */
export const readEvents = (text: string): PushedEvent[] | null => {
  let json: unknown;
  try {
    json = parseExact(text);
  } catch {
    return null;
  }
  const kind = v.safeParse(v.object({ Event: v.string() }), json);
  const name = kind.success ? names[kind.output.Event] : undefined;
  if (name === undefined) return v.is(v.object({ MsgType: v.string() }), json) ? [] : null;
  const read = v.safeParse(envelope, json);
  if (!read.success) return null;
  const { FromUserName: openid, CreateTime: seconds, List: items } = read.output;
  return items.map((one) => ({ openid, event: eventOf(name, openid, seconds, one) }));
};
