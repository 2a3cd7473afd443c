import type { Machine } from './machine.ts';
import { openidOf, personOf } from './people.ts';
import { changeItem } from './push-event.ts';
import type { Choice } from './world.ts';

/** `wx.getSetting({ withSubscriptions: true })`: only choices kept by 总是保持 are listed, never how many messages are left. */
export type SubscriptionsSetting = { mainSwitch: boolean; itemSettings: Record<string, Choice> };

export type SettingsChange = {
  mainSwitch?: boolean;
  banned?: boolean;
  /** `ask`: forget the kept choice. */
  choices?: Record<string, Choice | 'ask'>;
};

export function settingsOf(machine: Machine, name: string): SubscriptionsSetting {
  const person = personOf(machine.world, name);
  return { mainSwitch: person.mainSwitch, itemSettings: { ...person.remembered } };
}

/** Changes made by the person in WeChat's settings or at a message's 「…」. A reject voids what was left and is pushed; nothing else is. */
export function changeSettings(machine: Machine, name: string, change: SettingsChange): void {
  const person = personOf(machine.world, name);
  person.mainSwitch = change.mainSwitch ?? person.mainSwitch;
  person.banned = change.banned ?? person.banned;
  const rejected: string[] = [];
  for (const [id, choice] of Object.entries(change.choices ?? {})) {
    if (choice === 'ask') delete person.remembered[id];
    else person.remembered[id] = choice;
    if (choice !== 'reject') continue;
    person.quota[id] = 0;
    rejected.push(id);
  }
  machine.save();
  if (rejected.length === 0) return;
  const createTime = Math.floor(machine.clock.now() / 1000);
  machine.pusher.push({ name: 'change', openid: openidOf(name), createTime, items: rejected.map(changeItem) });
}
