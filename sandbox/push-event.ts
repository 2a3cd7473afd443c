import type { EventName } from './fault.ts';

type PushItem = Record<string, string>;

/** One event push before it is encrypted. */
export type PushEvent = { name: EventName; openid: string; createTime: number; items: PushItem[] };

export const popupItem = (templateId: string, answer: string): PushItem => ({
  TemplateId: templateId,
  SubscribeStatusString: answer,
  PopupScene: '0',
});

export const changeItem = (templateId: string): PushItem => ({
  TemplateId: templateId,
  SubscribeStatusString: 'reject',
});

export const sentItem = (templateId: string, msgId: string, errorCode = '0', errorStatus = 'success'): PushItem => ({
  TemplateId: templateId,
  MsgID: msgId,
  ErrorCode: errorCode,
  ErrorStatus: errorStatus,
});

/** JSON as WeChat pushes it: `List` is an object for one item and an array for several. */
export const pushBody = (event: PushEvent, toUserName: string): string =>
  JSON.stringify({
    ToUserName: toUserName,
    FromUserName: event.openid,
    CreateTime: event.createTime,
    MsgType: 'event',
    Event: `subscribe_msg_${event.name}_event`,
    List: event.items.length === 1 ? event.items[0] : event.items,
  });
