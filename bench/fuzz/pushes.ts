import fc from 'fast-check';
import { encryptMessage, signatureOf } from '../../sandbox/crypt.ts';
import { sandboxIdentity } from '../../sandbox/options.ts';
import { todoTemplate } from '../../sandbox/template.ts';
import { waysIn } from './contract-fields.ts';
import { oddText, oddValue, wellFormed } from './odd-values.ts';
import type { Asked } from './requests.ts';

const { appId, aesKey, pushToken } = sandboxIdentity;
const events = ['subscribe_msg_popup_event', 'subscribe_msg_change_event', 'subscribe_msg_sent_event'];

const mostly = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: oddValue });

const itemParts = {
  TemplateId: mostly(fc.constant(todoTemplate.id)),
  SubscribeStatusString: mostly(fc.constantFrom('accept', 'reject')),
  PopupScene: mostly(fc.constantFrom('0', '1')),
  MsgID: mostly(fc.bigInt({ min: 0n, max: 2n ** 64n }).map(String)),
  ErrorCode: mostly(fc.constantFrom('0', '43101', '9'.repeat(20))),
  ErrorStatus: mostly(fc.constant('success')),
};
const item = fc.record(itemParts, { requiredKeys: [] });

const eventParts = (openids: readonly string[], now: number) => ({
  ToUserName: mostly(fc.constant('gh_x')),
  FromUserName: mostly(fc.constantFrom(...openids)),
  CreateTime: mostly(fc.constantFrom(now, String(now), now - 86_400, 0)),
  MsgType: mostly(fc.constant('event')),
  Event: mostly(fc.constantFrom(...events, 'constructor', '__proto__')),
  List: mostly(fc.oneof(item, fc.array(item, { maxLength: 3 }))),
});

/** Those of WeChat's pushes that it is asked with here. */
export const pushFields: ReadonlySet<string> = new Set([
  ...Object.keys(eventParts(['nobody'], 0)).map((name) => `push.${name}`),
  ...Object.keys(itemParts).map((name) => `push.List.${name}`),
]);

/** WeChat sends one of a list alone, or the list. */
const fieldsIn = (event: unknown): string[] =>
  [...waysIn(event, 'push')].map((way) => way.replace('[]', '')).filter((way) => pushFields.has(way));

const xmlOf = (event: unknown): string => {
  const inner = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([name, part]) => `<${name}>${inner(part)}</${name}>`)
          .join('')
      : `<![CDATA[${String(value)}]]>`;
  return `<xml>${inner(event)}</xml>`;
};

type Written = { content: string; fields: readonly string[] };

/** Signed as WeChat signs, with anything in it: the secret is shared with whoever set the console up. */
export const anyPush = (openids: readonly string[], now: number): fc.Arbitrary<Asked> => {
  const event = fc.record(eventParts(openids, now), { requiredKeys: [] });
  const written = (write: (event: unknown) => string): fc.Arbitrary<Written> =>
    event.map((one) => ({ content: write(one), fields: fieldsIn(one) }));
  const text = fc.oneof(
    { weight: 6, arbitrary: written((one) => JSON.stringify(one)) },
    { weight: 3, arbitrary: written(xmlOf) },
    { weight: 1, arbitrary: oddText.map((content): Written => ({ content, fields: [] })) },
  );
  return text.map(({ content, fields }) => {
    const [timestamp, nonce] = [String(now), '42'];
    const Encrypt = encryptMessage(wellFormed(content), aesKey, appId);
    const msg_signature = signatureOf(pushToken, timestamp, nonce, Encrypt);
    const query = new URLSearchParams({ timestamp, nonce, msg_signature, encrypt_type: 'aes' });
    const headers = { 'content-type': 'application/json' };
    return {
      method: 'POST',
      url: `/wechat/push?${query}`,
      headers,
      payload: JSON.stringify({ ToUserName: 'gh_x', Encrypt }),
      fields,
      hides: false,
      end: 0,
    };
  });
};
