import type { Family, Member } from '../contract/family.ts';

/** null: who has left, and nobody. */
export const memberIn = ({ members }: Pick<Family, 'members'>, id: string | null): Member | null =>
  members.find((member) => member.id === id) ?? null;

/** The reader. */
export const myselfIn = ({ members }: Pick<Family, 'members'>): Member | null => members.find(({ me }) => me) ?? null;
