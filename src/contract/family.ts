import * as v from 'valibot';
import { dayMs } from '../rules/china-time.ts';
import { civilDate, clientId, serviceId } from '../rules/parts.ts';
import { reminderRoles } from '../rules/reminders/types.ts';
import { withBlanks } from './blanks.ts';
import { loose, understood } from './lenient.ts';
import { familyLimits } from './limits.ts';

/** What the family calls one of its members. */
export const memberWords = [
  'daughter',
  'son',
  'daughter-in-law',
  'son-in-law',
  'grandchild',
  'spouse',
  'self',
  'relative',
  'neighbour',
  'community',
] as const;

export const memberWord = v.picklist(memberWords);

/**
 * One of the family, as another sees them. `word` null: 以后再说. `recognised`: somebody tapped 认识, or nobody has to.
 * `messages`: how many they will get about this family's elders, the first on `nextOn`.
 */
const member = v.strictObject({
  id: serviceId,
  word: v.nullable(memberWord),
  me: v.boolean(),
  keeper: v.boolean(),
  recognised: v.boolean(),
  joinedOn: civilDate,
  /** By whose card; null: who made the family, or one who has left. */
  invitedBy: v.nullable(serviceId),
  messages: v.number(),
  nextOn: v.nullable(civilDate),
});

/** Why it is theirs, the first that holds. */
const actingReasons = ['waits', 'claimed', 'did-it-last', 'brought-in', 'keeps', 'joined-first'] as const;

/** Whose turn one benefit is, and what that means for the reader's messages. */
const turn = v.strictObject({
  elder: clientId,
  benefit: clientId,
  acts: serviceId,
  because: v.picklist(actingReasons),
  /** The last day of a claim. */
  claimedUntil: v.nullable(civilDate),
  /** Gets the messages in place of who acts, for whom none is funded. */
  standsIn: v.nullable(serviceId),
  /** The reader's role in the plan; `none`: they want no messages about this elder. */
  role: v.picklist([...reminderRoles, 'none']),
  /** The first moment to come for which nobody has a message left. */
  nobodyOn: v.nullable(civilDate),
});

/** Who said a record; null: 家里人 who has left or was erased. */
const sayer = v.strictObject({ record: clientId, who: v.nullable(serviceId) });

/** `begun`: its days count; before, it is prepared and may be shared. `by` null: who made it has left. */
const invite = v.strictObject({
  id: serviceId,
  by: v.nullable(serviceId),
  begun: v.boolean(),
  until: v.nullable(civilDate),
  joins: v.number(),
});

/**
 * The id of an elder who was found to be the same as another, or of whom this is a copy; old cards and messages hold
 * it.
 */
export const alias = v.strictObject({ was: clientId, is: clientId });

/** One family of the person: who, whom, whose turn. The elders themselves stand in `me.elders`. */
export const family = v.strictObject({
  id: serviceId,
  members: v.array(member),
  elders: v.array(clientId),
  turns: v.array(turn),
  sayers: v.array(sayer),
  invites: v.array(invite),
  aliases: v.array(alias),
  /** Benefits that somebody removed, and a certification that they did not know of brought back. */
  returned: v.array(clientId),
});

const each = <E extends v.ObjectEntries>(item: v.StrictObjectSchema<E, undefined>) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => understood(withBlanks(item, loose(item)), all).items),
  );

/** As a phone reads it: of a newer service what it understands. A member whose word is newer is one without a word. */
export const familyAsRead = withBlanks(
  family,
  v.object({
    ...family.entries,
    members: each(v.strictObject({ ...member.entries, word: v.fallback(member.entries.word, null) })),
    turns: each(turn),
    sayers: each(sayer),
    invites: each(invite),
    aliases: each(alias),
    returned: v.array(clientId),
  }),
);

export type Family = v.InferOutput<typeof family>;
export type Member = v.InferOutput<typeof member>;
export type MemberWord = v.InferOutput<typeof memberWord>;
export type Turn = v.InferOutput<typeof turn>;
export type ActingReason = Turn['because'];

/** 128 random bits made by the phone, in base64url; the service keeps only their hash. */
export const inviteSecret = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));

/** `elders`: whom to care for together, the person's alone so far. The same secret again finds the same family. */
export const newFamily = v.strictObject({
  elders: v.pipe(v.array(clientId), v.minLength(1)),
  word: v.nullable(memberWord),
  secret: inviteSecret,
});

/** All that is told before joining. */
export const invited = v.strictObject({ members: v.number(), elders: v.number() });

export const secretBody = v.strictObject({ secret: inviteSecret });
export const join = v.strictObject({ secret: inviteSecret, word: v.nullable(memberWord) });
/** Leaving: of which elders the person keeps a copy as theirs alone. */
export const leave = v.strictObject({ keep: v.array(clientId) });
export const wordBody = v.strictObject({ word: memberWord });
/** 是同一位: `own` is the person's alone, `theirs` the family's, who stays. */
export const same = v.strictObject({ own: clientId, theirs: clientId });
export const moreElders = v.strictObject({ elders: v.pipe(v.array(clientId), v.minLength(1)) });

export type Invited = v.InferOutput<typeof invited>;
export type NewFamily = v.InferOutput<typeof newFamily>;
export type Join = v.InferOutput<typeof join>;
export type Leave = v.InferOutput<typeof leave>;
export type Same = v.InferOutput<typeof same>;

/** So long an invite holds, from its first look or its share tap. */
export const inviteMs = familyLimits.inviteDays * dayMs;
