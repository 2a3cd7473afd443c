/** What an operator should know of, by name. */
export type AlarmKind =
  | 'wechat-refuses-us'
  | 'wechat-silent'
  | 'wechat-busy'
  | 'quota-reached'
  | 'template-stopped'
  | 'templates-do-not-fit'
  | 'message-refused'
  | 'unknown-code'
  | 'reminder-lost'
  | 'possible-repeat'
  | 'loop-failed'
  | 'database-away'
  | 'disk-full'
  | 'push-unread'
  | 'came-from-a-backup'
  | 'journal-not-written'
  | 'proxy-headers';

/** Troubles that last until something works again; the others are of one moment. */
export type TroubleKind = Extract<
  AlarmKind,
  | 'wechat-refuses-us'
  | 'wechat-silent'
  | 'wechat-busy'
  | 'quota-reached'
  | 'template-stopped'
  | 'templates-do-not-fit'
  | 'loop-failed'
  | 'database-away'
  | 'disk-full'
>;
