import { signatureHolds } from './check-signature.ts';
import { answer, ask } from './consent.ts';
import { newLoginCode } from './login-code.ts';
import type { Machine } from './machine.ts';
import { openidOf, personOf } from './people.ts';
import type { Sandbox } from './sandbox.ts';
import { changeSettings, settingsOf } from './settings.ts';
import { shareCard } from './share-card.ts';
import { emptyWorld } from './world.ts';

function reset(machine: Machine): void {
  const { lastMessageId } = machine.world;
  machine.world = { ...emptyWorld(), lastMessageId };
  machine.faults.add({ kind: 'clear' });
  machine.clock.move({ offsetMs: 0 });
  machine.feed.publish({ type: 'reset', data: {} });
}

/** Everything a `Sandbox` does that needs no server. */
export function controlOf(machine: Machine): Omit<Sandbox, 'url' | 'close'> {
  return {
    appId: machine.appId,
    secret: machine.secret,
    templates: machine.templates,
    clock: machine.clock,
    era: () => machine.world.era,
    openid: openidOf,
    login: (person) => {
      const code = newLoginCode(machine, person);
      machine.save();
      return code;
    },
    sessionKey: (person) => machine.world.sessionKeys[openidOf(person)] ?? null,
    signatureHolds: (person, path, signature) => signatureHolds(machine, person, path, signature),
    ask: (person, tmplIds) => ask(machine, person, tmplIds),
    answer: (person, choice) => answer(machine, person, choice),
    settings: (person) => settingsOf(machine, person),
    changeSettings: (person, change) => changeSettings(machine, person, change),
    quota: (person, templateId) => personOf(machine.world, person).quota[templateId] ?? 0,
    inbox: (person) => machine.world.messages.filter((each) => person === undefined || each.person === person),
    shares: () => machine.world.shares,
    share: (card) => shareCard(machine, card),
    pushes: () => machine.pusher.records,
    pushTo: machine.pusher.pushTo,
    fault: machine.faults.add,
    releaseEvents: machine.pusher.release,
    subscribe: machine.feed.subscribe,
    idle: machine.pusher.idle,
    reset: () => reset(machine),
  };
}
