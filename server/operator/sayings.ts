/** What is said of an act: in the command's language and in the page's. */
export const sayings = {
  paused: [
    'nothing of this template is sent until it is resumed; what gets later than LATE_DAYS is not sent any more',
    '停下了。一条也不发，到您点「接着发」为止。',
  ],
  resumed: ['messages go out again', '接着发了。'],
  'not-paused': ['it was not paused', '本来就没停。'],
  'goes-again': ['it goes out with the next round', '下一轮就发。'],
  'no-credit': ['its person has no subscription left', '收信的人没有订阅了，发不出去。'],
  'no-longer-holds': ['it no longer holds', '这条已经不该发了。'],
  'not-to-resend': [
    'only what failed, was skipped or is lost goes out again',
    '只有没发成、跳过或下落不明的才能重发。',
  ],
  cancelled: ['it is not sent; its credit goes to the next one', '这条不发了，订阅留给下一条。'],
  'not-to-cancel': ['only what is planned can be cancelled', '只有还没发的才能撤。'],
  released: ['it goes out, if it still holds', '放行了，还该发就会发。'],
  dropped: ['it is not sent', '这条不发了。'],
  'not-held': ['it is not held', '这条没有压着。'],
  'not-there': ['there is no message of this id', '没有这个编号的消息。'],
} as const satisfies Readonly<Record<string, readonly [command: string, page: string]>>;

export type Saying = keyof typeof sayings;

export const isSaying = (word: string): word is Saying => Object.hasOwn(sayings, word);
