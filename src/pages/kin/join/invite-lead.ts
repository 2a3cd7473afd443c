import type { Seen } from './use-invited';

export const inviteHeadline = (seen: Seen | null): readonly string[] =>
  seen?.kind === 'shut' ? ['这张卡片', '不能再用来加入了'] : ['一起照看', '家里的认证'];

export function inviteLead(seen: Seen | null): string | readonly string[] {
  if (seen === null) return '谁办好了，大家都知道。';
  if (seen.kind === 'shut') return '请家里人再发一张。怎么认证，不加入也能看。';
  if (seen.kind === 'unheard') return ['没连上网，', '还不知道是哪家发来的。'];
  return `${seen.members} 个人一起照看 ${seen.elders} 位长辈。谁办好了，大家都知道。`;
}
