/**
 * What a send's error code asks of us (WeChat's documentation and the codes seen in the field).
 * `again`: surely not sent, try later · `rest`: all sending rests · `refused`: no credit left, or 拒收 ·
 * `lost`: this message cannot be sent · `stop-template`, `stop-account`: the operator has to mend something; the
 * message stays planned. A code that is not here is never tried again.
 */
type SendClass = 'again' | 'rest' | 'refused' | 'lost' | 'stop-template' | 'stop-account';

type Entry = { class: SendClass; sentence: string; waitMs?: number };

const later = '微信忙，过一会儿再发';
const ours = '这条没发出去，是我们这边的毛病';
const unset = '这种提醒还没设好，设好了再发';

export const sendCodes: Readonly<Record<number, Entry>> = {
  [-1]: { class: 'again', sentence: later },
  45011: { class: 'again', sentence: later, waitMs: 60_000 },
  43108: { class: 'again', sentence: later, waitMs: 5_000 },
  45009: { class: 'rest', sentence: '今天微信不让再发了，过些时候再发' },
  43101: { class: 'refused', sentence: '订阅用完了，或您在微信里关了。再点一次订阅就能发' },
  40003: { class: 'lost', sentence: ours },
  44002: { class: 'lost', sentence: ours },
  45168: { class: 'lost', sentence: ours },
  47001: { class: 'lost', sentence: ours },
  47002: { class: 'lost', sentence: ours },
  47003: { class: 'lost', sentence: ours },
  41028: { class: 'lost', sentence: ours },
  41029: { class: 'lost', sentence: ours },
  40037: { class: 'stop-template', sentence: unset },
  41030: { class: 'stop-template', sentence: unset },
  43100: { class: 'stop-template', sentence: unset },
  43102: { class: 'stop-template', sentence: unset },
  43104: { class: 'stop-template', sentence: unset },
  43106: { class: 'stop-template', sentence: unset },
  43107: { class: 'stop-template', sentence: unset },
  40001: { class: 'stop-account', sentence: unset },
  40014: { class: 'stop-account', sentence: unset },
  42001: { class: 'stop-account', sentence: unset },
  40013: { class: 'stop-account', sentence: unset },
  40125: { class: 'stop-account', sentence: unset },
  40164: { class: 'stop-account', sentence: unset },
  40243: { class: 'stop-account', sentence: unset },
  48001: { class: 'stop-account', sentence: unset },
  50002: { class: 'stop-account', sentence: unset },
  61004: { class: 'stop-account', sentence: unset },
  89503: { class: 'stop-account', sentence: unset },
};

/** What the family reads about a code. */
export const codeSentence = (code: number): string =>
  code === 0 ? '微信收下了' : (sendCodes[code]?.sentence ?? '微信没收下，我们会去查');

/** A name for a collector, which keeps each it ever heard: what WeChat may think of is one. */
export const codeName = (code: number): string => (sendCodes[code] === undefined ? 'other' : String(code));
