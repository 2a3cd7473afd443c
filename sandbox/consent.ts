import type { Machine } from './machine.ts';
import { openidOf, personOf } from './people.ts';
import { popupItem } from './push-event.ts';
import type { Template } from './template.ts';
import type { Choice, Person } from './world.ts';

/** What `wx.requestSubscribeMessage` gives: a word per template, or a code. A success does not mean accepted. */
export type ConsentAnswer = ({ errMsg: string } & Record<string, string>) | { errCode: number; errMsg: string };

export type Asked = { panel: true; tmplIds: string[]; titles: string[] } | { panel: false; answer: ConsentAnswer };

const fail = (errCode: number, why: string): { panel: false; answer: ConsentAnswer } => ({
  panel: false,
  answer: { errCode, errMsg: `requestSubscribeMessage:fail ${why}` },
});

/** Templates of the same title are asked for once; the others are answered `filter`. */
function firstOfEachTitle(templates: Template[]): Template[] {
  return templates.filter((each, at) => templates.findIndex((other) => other.title === each.title) === at);
}

function whyNot(
  machine: Machine,
  person: Person,
  tmplIds: readonly string[],
): { panel: false; answer: ConsentAnswer } | null {
  const fault = machine.faults.takeCall('ask');
  if (fault?.kind === 'code') return fail(fault.code, fault.message ?? '');
  if (tmplIds.length === 0) return fail(10001, 'TmplIds can not be empty');
  if (tmplIds.length > (machine.options.templatesPerRequest ?? 5))
    return fail(20003, 'Templates count out of max bounds');
  if (tmplIds.some((id) => !machine.templates.some((each) => each.id === id)))
    return fail(20001, 'No template data return, verify the template id exist');
  if (!person.mainSwitch) return fail(20004, 'The main switch is switched off');
  return person.banned ? fail(20005, 'The mini program is banned from subscriptions') : null;
}

/** Writes the answers down: one more message for each accept, and the popup event. */
function settle(machine: Machine, name: string, choices: Record<string, Choice>, pushes: boolean): void {
  const person = personOf(machine.world, name);
  for (const [id, choice] of Object.entries(choices))
    if (choice === 'accept') person.quota[id] = (person.quota[id] ?? 0) + 1;
  machine.save();
  const items = Object.entries(choices).map(([id, choice]) => popupItem(id, choice));
  if (!pushes || items.length === 0) return;
  const createTime = Math.floor(machine.clock.now() / 1000);
  machine.pusher.push({ name: 'popup', openid: openidOf(name), createTime, items });
}

function answerOf(asked: readonly string[], machine: Machine, choices: Record<string, Choice>): ConsentAnswer {
  const answer: ConsentAnswer & Record<string, string> = { errMsg: 'requestSubscribeMessage:ok' };
  for (const id of asked) {
    const banned = machine.templates.find((each) => each.id === id)?.banned;
    answer[id] = banned ? 'ban' : (choices[id] ?? 'filter');
  }
  return answer;
}

function open(machine: Machine, tmplIds: readonly string[]): string[] {
  const asked = machine.templates.filter((each) => tmplIds.includes(each.id) && !each.banned);
  return firstOfEachTitle(asked).map((each) => each.id);
}

function rememberedOf(person: Person, ids: readonly string[]): Record<string, Choice> {
  return Object.fromEntries(ids.flatMap((id) => (person.remembered[id] ? [[id, person.remembered[id]]] : [])));
}

/** The tap: either the panel must be shown, or the answer is there (kept choices, a switch, a mistake). */
export function ask(machine: Machine, name: string, tmplIds: readonly string[]): Asked {
  const person = personOf(machine.world, name);
  const refused = whyNot(machine, person, tmplIds);
  if (refused) return refused;
  const ids = open(machine, tmplIds);
  const kept = rememberedOf(person, ids);
  const toShow = ids.filter((id) => !kept[id]);
  if (toShow.length > 0) {
    const titles = toShow.map((id) => machine.templates.find((each) => each.id === id)?.title ?? id);
    return { panel: true, tmplIds: toShow, titles };
  }
  settle(machine, name, kept, machine.options.rememberedChoicePushes ?? false);
  return { panel: false, answer: answerOf(tmplIds, machine, kept) };
}

export type PanelChoice = {
  /** As they were asked for. */
  tmplIds: readonly string[];
  choice: Choice;
  /** 总是保持以上选择，不再询问 */
  always: boolean;
  /** The titles left ticked; all when not said. */
  ticked?: readonly string[];
};

/** The panel's button: 拒绝 rejects every title shown, 允许 accepts the ticked ones. */
export function answer(machine: Machine, name: string, given: PanelChoice): ConsentAnswer {
  const person = personOf(machine.world, name);
  const ids = open(machine, given.tmplIds);
  const kept = rememberedOf(person, ids);
  const shown: Record<string, Choice> = {};
  for (const id of ids.filter((each) => !kept[each])) {
    const ticked = given.ticked?.includes(id) ?? true;
    shown[id] = given.choice === 'accept' && ticked ? 'accept' : 'reject';
    if (given.always) person.remembered[id] = shown[id];
  }
  settle(machine, name, { ...kept, ...shown }, true);
  return answerOf(given.tmplIds, machine, { ...kept, ...shown });
}
