import type { ReminderKind } from '../../../src/rules/reminders/types.ts';
import { fixedDays } from './fixed-days.ts';
import { backingUp, everyThirdDay } from './other-plans.ts';
import { type Applies, ourPlan, reordered, upToRound } from './our-plan.ts';
import type { Plan, Rival } from './types.ts';

const nothing: Plan = () => [];
const usualThree = fixedDays([30, 7, 1]);
const earliestFirst: readonly ReminderKind[] = ['check-28', 'check-14', 'check-7', 'usual', 'check-21', 'check-3'];
/** The first of the others ten days before, the second seven, the third four; then as today. */
const oneByOne = (turn: number): readonly number[] => [13 - 3 * turn, 3, -7];

const hasSlowWay: Applies = ({ family }) => family.way !== 'phone';

const other = (id: string, name: string, chinese: string, tells: Rival['tells'], plan: Plan): Rival => ({
  id,
  name,
  chinese,
  tells,
  asksForResult: false,
  plan,
});

const ours = (id: string, name: string, chinese: string, tells: Rival['tells'], plan: Plan): Rival => ({
  ...other(id, name, chinese, tells, plan),
  asksForResult: true,
});

const inOrder = (id: string, order: readonly ReminderKind[], applies?: Applies): Rival =>
  ours(id, `ours, ${order.join(' ')}`, `我们的，先后换成 ${order.join(' ')}`, 'roles', reordered(order, applies));

/** What else could be done, and what we do. */
export const mainRivals: readonly Rival[] = [
  other('nothing', 'nothing', '什么也不做', 'nobody', nothing),
  other('once', 'one message at −14', '只在 14 天前提醒一次', 'one', fixedDays([14])),
  other('office', 'the offices’ own', '社保自己的短信', 'office', nothing),
  other('one', '30/7/1 to one', '30、7、1 天前，一个人收', 'one', usualThree),
  other('everyone', '30/7/1 to everyone', '30、7、1 天前，人人都收', 'everyone', usualThree),
  ours('alone', 'our plan, alone', '我们的，一个人收', 'one', ourPlan),
  ours('ours', 'our plan, with families', '我们的，全家接力', 'roles', ourPlan),
  ours(
    'slow-28',
    'ours, −28 first for slow ways',
    '我们的，慢办法先用 28 天前',
    'roles',
    reordered(earliestFirst, hasSlowWay),
  ),
];

/** Changes of the relay: the others earlier, one after the other, or not at all; and fewer messages. */
const otherRelays: readonly Rival[] = [
  ours(
    'backs-14',
    'ours, the others from −14',
    '我们的，其他人 14 天前起',
    'roles',
    backingUp(() => [14, 7, 3, -7]),
  ),
  ours('relay', 'ours, the others one by one', '我们的，其他人一个一个来', 'roles', backingUp(oneByOne)),
  ours(
    'relay-28',
    'ours, the others one by one, −28 first',
    '我们的，一个一个来，先用 28 天前',
    'roles',
    backingUp(oneByOne, reordered(earliestFirst)),
  ),
  ours(
    'backs-never',
    'ours, the others only stand in',
    '我们的，其他人只替补',
    'roles',
    backingUp(() => []),
  ),
  ours('first-two', 'ours, at most two messages each', '我们的，每人最多两条', 'roles', upToRound(2)),
];

/** No plan: what messages could do at most. Everybody, every third day from −60 on, whatever it costs. */
export const bound: Rival = {
  ...ours('bound', 'no plan: everybody every third day', '不是方案：人人三天一条', 'everyone', everyThirdDay),
  endless: true,
};

/** The same moments in other orders: which to spend first when credits are few. */
const otherOrders: readonly Rival[] = [
  inOrder('7-first', ['check-7', 'check-14', 'usual', 'check-28', 'check-21', 'check-3']),
  inOrder('21-first', ['check-21', 'check-7', 'usual', 'check-28', 'check-14', 'check-3']),
  inOrder('28-first', earliestFirst),
  inOrder('usual-last', ['check-14', 'check-7', 'check-28', 'check-21', 'check-3', 'usual']),
];

/** Changes of our plan that somebody may propose. */
export const variants: readonly Rival[] = [...otherOrders, ...otherRelays];

export const allRivals: readonly Rival[] = [...mainRivals, ...variants, bound];
