import type { Preferences } from '../../../src/contract/preferences.ts';
import { nothingPlanned } from '../../../src/rules/reminders/types.ts';
import { planOf } from '../../../src/state/plan.ts';
import { toWire } from '../../../src/state/wire.ts';
import { sceneDay } from './family.ts';
import type { Scene } from './scene.ts';

const fields = [
  { label: '待办事项', sample: '妈妈的养老认证' },
  { label: '截止日期', sample: '2026年12月14日' },
  { label: '温馨提示', sample: '点开看怎么办' },
];

const preferences: Preferences = { hour: 9, yearlyLookUp: 'off', enabled: true };

const templates = { templates: [{ purpose: 'reminder', id: 'todo', title: '待办事项提醒', fields }] };

type Told = Pick<Scene, 'elders' | 'families'>;

/** What the reminder service says of a person with so many messages left; it has everything this phone knows. */
export function serviceAnswer(path: string, { elders = [], families = [] }: Told, credits: number): unknown {
  if (path.endsWith('/templates')) return templates;
  if (path.endsWith('/session')) return { token: 'token', expiresAt: '2027-01-01T00:00:00Z' };
  if (path.endsWith('/look')) return { members: 3, elders: 2 };
  const turns = families.flatMap((family) => family.turns);
  const roleOf = (elder: string, benefit: string) =>
    turns.find((turn) => turn.elder === elder && turn.benefit === benefit)?.role ?? 'acts';
  const plan = planOf(elders, credits, `${sceneDay}T02:00:00.000Z`, sceneDay, preferences, [], roleOf);
  const me = {
    elders: elders.map(toWire),
    preferences,
    credits,
    plan: plan ?? nothingPlanned,
    messages: [],
    families,
    aliases: [],
  };
  return path.endsWith('/changes') ? { me, refused: [] } : me;
}

/** The versions under which the phone keeps what has had more than one. */
export const keptVersion = (key: string): number => (key === 'elders' || key === 'remote' ? 2 : 1);

/** What the service said before, as the phone keeps it. */
const heardBefore = (scene: Scene, credits: number): Readonly<Record<string, unknown>> => ({
  remote: {
    token: 'token',
    me: serviceAnswer('/me', scene, credits),
    ...templates,
    error: null,
    sent: {},
    sentPreferences: '',
    accepts: [],
  },
});

/** No scene rests on how soon the service answers: what it says now it has said before. */
export const lastSaid = (scene: Scene): Readonly<Record<string, unknown>> =>
  typeof scene.service === 'number' ? heardBefore(scene, scene.service) : {};
