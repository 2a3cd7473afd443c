import { type FamilyMember, logIn } from './family-member.ts';
import { mum } from './mum.ts';
import type { Running } from './running-service.ts';

/** 2026-11-30 09:00 in China: check-14 of 妈妈 is due, one 允许 backs it, nothing is sent yet. */
export const dueMessage = async (running: Running, name = 'daughter'): Promise<FamilyMember> => {
  const member = await logIn(running, name);
  await member.save(mum);
  await member.accept(`tap-of-${name}`);
  await running.sender.tick();
  running.clock.to('2026-11-30T01:00:00Z');
  return member;
};

/** Sends what is due and lets WeChat's events arrive. */
export const tick = async ({ sender, sandbox }: Running): Promise<void> => {
  await sender.tick();
  await sandbox.idle();
};
