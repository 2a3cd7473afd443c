import type { Family, Turn } from '../../contract/family.ts';
import { myselfIn } from '../../family/members.ts';
import { type Claim, type Sayers, whoActs } from '../../family/who-acts.ts';
import { knownDates } from '../../rules/benefit/known-dates.ts';
import { windowOf } from '../../rules/benefit/window-of.ts';
import { todayInChina } from '../../rules/china-time.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { useWaiting, waiting } from '../changes/queue.ts';
import type { Benefit, Elder } from '../elder.ts';
import { elders, useElders } from '../elders.ts';
import { today, useToday } from '../today.ts';
import { familyOf, useFamilies } from './families.ts';
import { whoSaid } from './sayers.ts';
import { wantsMessages } from './wants-messages.ts';

export type WhoseTurn = { family: Family; turn: Turn };

/** What was told here of the benefit and moves the turn, and the service has not confirmed. */
const movesOf = (benefit: string) =>
  waiting().flatMap((one) => ((one.what === 'claim' || one.what === 'record') && one.benefit === benefit ? [one] : []));

type Move = ReturnType<typeof movesOf>[number];

/** 我来办 is of one cycle: with 看到了 a new one begins. */
const claimAfter = (claim: Claim | null, move: Move, me: string): Claim | null => {
  if (move.what === 'record') return move.value.kind === 'seen' ? null : claim;
  return move.value === 'mine' ? { member: me, saidOn: todayInChina(move.changedAt) } : null;
};

/**
 * As the service will say, by its own rule and by what is known here. Who brought the elder in is known while it
 * counts.
 */
function reckoned(family: Family, said: Turn | null, me: string, elder: Elder, benefit: Benefit, today: CivilDate) {
  const moves = movesOf(benefit.id);
  const holds = said?.claimedUntil && today <= said.claimedUntil;
  const told: Claim | null = holds ? { member: said.acts, saidOn: today } : null;
  const claim = moves.reduce((before: Claim | null, move) => claimAfter(before, move, me), told);
  const sayers: Sayers = new Map(benefit.records.map(({ id }) => [id, whoSaid(family, id)]));
  const window = windowOf(elder, benefit, today);
  const acting = whoActs(
    {
      members: family.members.map(({ id }) => id),
      keeper: family.members.find(({ keeper }) => keeper)?.id ?? me,
      broughtInBy: said?.because === 'brought-in' ? said.acts : null,
      records: benefit.records,
      sayers,
      waitingSince: knownDates(benefit).waitingSince,
      claim,
      checkBy: window.ok ? window.value.checkBy : null,
    },
    today,
  );
  return acting && claim === told && acting.because === 'claimed'
    ? { ...acting, claimedUntil: said?.claimedUntil ?? null }
    : acting;
}

function turnOf(family: Family, elder: Elder, benefit: Benefit, today: CivilDate): Turn | null {
  const said = family.turns.find((turn) => turn.elder === elder.id && turn.benefit === benefit.id) ?? null;
  const me = myselfIn(family)?.id;
  if (!me || elder.stopped) return said;
  const silent = !wantsMessages(elder.id);
  const lapsed = said?.claimedUntil && said.claimedUntil < today;
  const acting = lapsed || movesOf(benefit.id).length > 0 ? reckoned(family, said, me, elder, benefit, today) : null;
  if (!acting) return said && silent ? { ...said, role: 'none' } : said;
  const { member: acts, because, claimedUntil } = acting;
  const standsIn = said?.acts === acts ? said.standsIn : null;
  const role = silent ? 'none' : acts === me || standsIn === me ? 'acts' : 'backs-up';
  const nobodyOn = said?.nobodyOn ?? null;
  return { elder: elder.id, benefit: benefit.id, acts, because, claimedUntil, standsIn, role, nobodyOn };
}

/** Whose turn a benefit is, with what waits here; null: the elder is the person's alone. */
export function whoseTurn(elderId: string, benefitId: string): WhoseTurn | null {
  const family = familyOf(elderId);
  const elder = elders.get().find(({ id }) => id === elderId);
  const benefit = elder?.benefits.find(({ id }) => id === benefitId);
  const turn = family && elder && benefit ? turnOf(family, elder, benefit, today()) : null;
  return family && turn ? { family, turn } : null;
}

/** The same, followed as it changes. */
export function useWhoseTurn(elderId: string, benefitId: string): WhoseTurn | null {
  useFamilies();
  useElders();
  useWaiting();
  useToday();
  return whoseTurn(elderId, benefitId);
}
