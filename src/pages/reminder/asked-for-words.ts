import type { ReminderPlan } from '../../rules/reminders/types.ts';

/** What is asked for: the messages that matter most, never all that could be sent. */
export function askedForWords({ funded, missingForBest, missingCredits }: ReminderPlan): string {
  if (missingForBest > 0) return `最要紧的 ${funded.length + missingForBest} 条`;
  if (missingCredits > 0) return '最要紧的都有了';
  return funded.length > 0 ? '够了，不用再订' : '眼下没有要发的';
}

/** How far that is; who has what matters most is told that more is only steadier. */
export function haveWords({ funded, missingForBest, missingCredits }: ReminderPlan, credits: number): string {
  if (missingForBest > 0)
    return funded.length > 0 ? `有 ${funded.length} 条了，还差 ${missingForBest} 条` : '还没有订过';
  if (missingCredits > 0) return `再订 ${missingCredits} 条更稳，不订也行`;
  return credits > 0 ? `还能发 ${credits} 条，留着以后用` : '有要发的了，再来订';
}
