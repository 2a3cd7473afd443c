import { addresses } from './addresses.ts';
import { changes } from './change.ts';
import type { Endpoint } from './endpoint.ts';
import { invited, join, leave, moreElders, newFamily, same, secretBody, wordBody } from './family.ts';
import { changesTaken, me } from './me.ts';

/** What a path with `:family` asks, only a member is answered; to everybody else there is no such family. */
const ofMember = { login: true, answer: me } as const;

/** What phones ask about families, and how they tell what a person changed. */
export const familyEndpoints = {
  postChanges: {
    ...addresses.postChanges,
    login: true,
    what: 'Merges what a person changed, each change once by its id. One that is refused is named, the others are kept.',
    body: changes,
    answer: changesTaken,
  },
  lookAtInvite: {
    ...addresses.lookAtInvite,
    login: false,
    what: 'How many people care for how many elders: all that is told before joining. Its days count from the first look.',
    body: secretBody,
    answer: invited,
  },
  makeFamily: {
    ...addresses.makeFamily,
    login: true,
    what: 'Makes a family of the person and these elders of theirs, with a first invite. The same secret again finds it.',
    body: newFamily,
    answer: me,
  },
  joinFamily: {
    ...addresses.joinFamily,
    login: true,
    what: 'Joins the family of an invite. Who is in it already stays as they are.',
    body: join,
    answer: me,
  },
  prepareInvite: {
    ...addresses.prepareInvite,
    ...ofMember,
    what: 'Keeps the hash of an invite’s secret, so that a card can be shared at once.',
    body: secretBody,
  },
  beginInvite: {
    ...addresses.beginInvite,
    ...ofMember,
    what: 'The card was shared: the invite holds three days and eight joins from now.',
    body: secretBody,
  },
  revokeInvite: {
    ...addresses.revokeInvite,
    ...ofMember,
    what: 'Ends an invite: of one’s own, or any by who keeps the family.',
    body: null,
  },
  putMyWord: { ...addresses.putMyWord, ...ofMember, what: 'What the family calls me.', body: wordBody },
  recognise: {
    ...addresses.recognise,
    ...ofMember,
    what: '认识: the joiner may change elders, invite and put out from now on.',
    body: null,
  },
  handOver: { ...addresses.handOver, ...ofMember, what: 'Another member keeps the family from now on.', body: null },
  putOut: {
    ...addresses.putOut,
    ...ofMember,
    what: 'By who keeps the family, or by anybody while nobody has recognised the joiner: out at once, and their invites end.',
    body: null,
  },
  leaveFamily: {
    ...addresses.leaveFamily,
    ...ofMember,
    what: 'Leaves with copies of these elders; the last one out takes all of them along.',
    body: leave,
  },
  bringElders: {
    ...addresses.bringElders,
    ...ofMember,
    what: 'Elders of the person’s own are the family’s from now on.',
    body: moreElders,
  },
  sameElder: {
    ...addresses.sameElder,
    ...ofMember,
    what: 'Makes one of an elder of the person’s own and one of the family’s. The old id leads to the one that stays.',
    body: same,
  },
} as const satisfies Record<string, Endpoint>;
