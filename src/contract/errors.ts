import * as v from 'valibot';
import { eldersEach, familyLimits } from './limits.ts';
import { type UnreachedCode, unreached } from './unreached.ts';

/**
 * Every way in which the service says no: HTTP status, the sentence a family reads, the line the log keeps.
 * The code is the contract; sentences may be bettered.
 */
export const errors = {
  'malformed-body': {
    status: 400,
    sentence: '填的内容有一处没看懂，没存上。改一下再存。',
    log: 'request body does not fit the schema',
  },
  'unknown-region': {
    status: 400,
    sentence: '没找到这个地方。请重新选一下发钱的地方。',
    log: 'region code is under none of the records',
  },
  'date-in-future': {
    status: 400,
    sentence: '上次认证的日子还没到。请看看日期是不是选错了。',
    log: 'a date of the past lies after today',
  },
  'unknown-template': {
    status: 400,
    sentence: '这种提醒现在发不了。别的都还能用。',
    log: 'template id is not in the templates file',
  },
  'enough-credits': {
    status: 409,
    sentence: '订阅的次数够用好些年了，先不用再点。',
    log: 'the person has as many open credits as are kept',
  },
  'login-expired': {
    status: 401,
    sentence: '隔得太久，要重新连一下。您填的还在。',
    log: 'token unknown or expired',
  },
  'login-code-used': {
    status: 401,
    sentence: '这次没连上。再点一次就好，您填的还在。',
    log: 'js_code is invalid or already used',
  },
  'login-refused': {
    status: 403,
    sentence: '微信没让这个号连上。提醒收不到，别的都能用。',
    log: 'WeChat blocks this user from logging in',
  },
  'forged-push': { status: 403, sentence: '不认识这个来处。', log: 'push signature or encryption does not hold' },
  'invite-over': {
    status: 404,
    sentence: '这张邀请卡用不了了。请家里人再发一张。',
    log: 'no living invite for this person: unknown, old, used up or revoked',
  },
  'family-full': {
    status: 409,
    sentence: `这个家已经有 ${familyLimits.members} 个人了，先不能再加。`,
    log: 'the family has as many members as are kept',
  },
  'elders-full': {
    status: 409,
    sentence: `已经有 ${eldersEach} 位长辈了，先不能再加。`,
    log: 'the family or person has as many elders as are kept',
  },
  'benefits-full': {
    status: 409,
    sentence: '两边的待遇合起来太多，先去掉一项再合。',
    log: 'an elder would have more benefits than are kept',
  },
  'too-many-invites': {
    status: 409,
    sentence: `还有 ${familyLimits.openInvites} 张邀请卡能用。先用着，或者收回一张。`,
    log: 'the family has as many open invites as are kept',
  },
  'too-many-families': {
    status: 409,
    sentence: `您已经在 ${familyLimits.familiesEach} 个家里了。先退出一个再加。`,
    log: 'the person is in as many families as are kept',
  },
  'not-recognised-yet': {
    status: 403,
    sentence: '家里人还没点「认识」，这一样先没改。请家里人点一下再来。',
    log: 'nobody has recognised the joiner yet',
  },
  'keeper-only': {
    status: 403,
    sentence: '这件事要家里牵头的人来做。',
    log: 'only who keeps the family may do this',
  },
  'family-elder': {
    status: 409,
    sentence: '这位长辈是家里一起照看的，不能一个人删。不想收提醒，可以只关您自己的。',
    log: 'an elder of a family is not one member’s to remove',
  },
  'not-found': { status: 404, sentence: '没找到这一项，可能已经删了。', log: 'no such route or record' },
  'too-many-requests': {
    status: 429,
    sentence: '点得太快了。歇一会儿再点，您填的还在。',
    log: 'rate limit reached',
  },
  'wechat-unavailable': {
    status: 503,
    sentence: '微信那边没接通。过一会儿再点，您填的还在。',
    log: 'WeChat does not answer, or refuses this service',
  },
  'database-away': {
    status: 503,
    sentence: '我们这边正在收拾。您填的还在，过一会儿再点。',
    log: 'the database does not answer, or is starting',
  },
  internal: {
    status: 500,
    sentence: '我们这边出了点毛病。您填的还在，过一会儿再点。',
    log: 'unexpected failure',
  },
} as const satisfies Record<string, { status: number; sentence: string; log: string }>;

export type ErrorCode = keyof typeof errors;

declare const newer: unique symbol;
/**
 * By which only a newer service says no: a text that nothing here is compared with; its sentence is shown all the same.
 */
type NewerCode = { readonly [newer]: true };

/** The service's, and the phone's own. */
export type KnownCode = ErrorCode | UnreachedCode;

/** Why something did not come to be, as a phone hears it or says it itself. */
export type AnyCode = KnownCode | NewerCode;

/** Every text is one: known here, or newer. */
const isCode = (code: unknown): code is AnyCode => typeof code === 'string' && code !== '';

export const anyCode = v.pipe(v.string(), v.nonEmpty(), v.guard(isCode));

/**
 * The one shape of every no. What was sent is never repeated in it; `field` says where, `expected` what was looked for.
 */
export const refusal = v.object({
  error: v.object({
    code: anyCode,
    sentence: v.pipe(v.string(), v.nonEmpty()),
    field: v.optional(v.string()),
    expected: v.optional(v.string()),
  }),
});

/** The same as the phone keeps and shows it; its own reasons (`unreached`) have the same shape. */
export type ApiError = v.InferOutput<typeof refusal>['error'];

/** Why there is no answer that counts, in the words for it. */
export const reason = (code: UnreachedCode): ApiError => ({ code, sentence: unreached[code] });
