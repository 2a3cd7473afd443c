/** What is said of an act: in the command's language and in the page's. */
const sayings = {
  paused: [
    'nothing of this template is sent until it is resumed; what gets later than LATE_DAYS is not sent any more',
    '停下了。一条也不发，到您点「接着发」为止。',
  ],
  resumed: ['messages go out again', '接着发了。'],
  'not-paused': ['it was not paused', '本来就没停。'],
  'goes-again': [
    'it goes out with the next round; at night, or while nothing is sent, as soon as messages go out again',
    '下一轮就发。夜里或者正停着，等接着发的时候。',
  ],
  'goes-when-resumed': ['the template is paused: it goes out when that is resumed', '现在停着，点了「接着发」才发。'],
  'planned-again': [
    'it is planned again, for its own time, and goes out if a subscription backs it then',
    '又排上了，到它的日子，有订阅就发。',
  ],
  'no-credit': ['its person has no subscription that no other message takes', '收信的人没有多出来的订阅，发不出去。'],
  'no-longer-holds': [
    'it no longer holds: it was done meanwhile, or its person is not to be told any more',
    '这条已经不该发了。',
  ],
  'no-longer-holds-late': [
    'it no longer holds: it is later than LATE_DAYS, or of an appointment whose day has come',
    '这条已经迟得太久，不该发了。',
  ],
  'no-longer-holds-overtaken': [
    'it no longer holds: a later one of the same benefit is due as well',
    '后面那条也到了，只发后面的。',
  ],
  'not-to-resend': [
    'only what failed, was skipped, was cancelled by you or is lost goes out again',
    '只有没发成、跳过、您撤的或下落不明的才能重发。',
  ],
  cancelled: ['it is not sent; its credit goes to the next one', '这条不发了，订阅留给下一条。'],
  'not-to-cancel': ['only what is planned can be cancelled', '只有还没发的才能撤。'],
  released: ['it goes out, if it still holds', '放行了，还该发就会发。'],
  dropped: ['it is not sent', '这条不发了。'],
  late: ['it was too late by LATE_DAYS by now, and is not sent', '已经迟得太久，这条不发了。'],
  'all-released': [
    '{released} go out, if they still hold; {late} were too late by LATE_DAYS by now, and are not sent',
    '放行了 {released} 条，还该发就会发。{late} 条已经迟得太久，不发了。',
  ],
  'all-dropped': ['{dropped} are not sent', '{dropped} 条都不发了。'],
  'not-so-many': [
    '{held} are held, and nothing was decided: give their number, `release all {held}` or `drop all {held}`',
    '现在压着 {held} 条，和您填的不一样，一条也没动。看一看，再填一次。',
  ],
  'ended-meanwhile': [
    'the service was ended meanwhile: {decided} were decided of, {left} are still held',
    '服务中途停了：定了 {decided} 条，还压着 {left} 条。',
  ],
  'none-held': ['none is held', '没有压着的了。'],
  'not-held': ['it is not held', '这条没有压着。'],
  'not-there': ['there is no message of this id', '没有这个编号的消息。'],
} as const satisfies Readonly<Record<string, readonly [command: string, page: string]>>;

export type Saying = keyof typeof sayings;

export const isSaying = (word: string): word is Saying => Object.hasOwn(sayings, word);

/** Numbers that stand in a sentence, by their name in it. */
export type Counts = Readonly<Record<string, number>>;

/** The sentence in one of its languages; a number that is not told leaves its name. */
export const sentence = (said: Saying, of: 'command' | 'page', counts: Counts): string =>
  sayings[said][of === 'command' ? 0 : 1].replace(/\{(\w+)\}/g, (name, key: string) => String(counts[key] ?? name));
