/** Troubles that last until something works again. */
export const troubleKinds = [
  'wechat-refuses-us',
  'wechat-refuses-logins',
  'wechat-refuses-codes',
  'wechat-silent',
  'wechat-busy',
  'nobody-subscribed',
  'quota-reached',
  'template-stopped',
  'templates-do-not-fit',
  'pushes-refused',
  'events-missing',
  'loop-failed',
  'database-away',
  'disk-full',
] as const;
export type TroubleKind = (typeof troubleKinds)[number];

/** What an operator should know of, by name; what is no trouble that lasts is of one moment. */
export const alarmKinds = [
  ...troubleKinds,
  'message-refused',
  'unknown-code',
  'reminder-lost',
  'possible-repeat',
  'push-unread',
  'came-from-a-backup',
  'journal-not-written',
  'proxy-headers',
  'rule-book-refused',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];
