import type { Rooms } from './rooms.ts';

/** What each room is for; of a new one the map cannot be drawn. */
const told: Readonly<Record<string, string>> = {
  'src/rules': 'what is known of each place, and the arithmetic over it',
  'src/contract': 'what travels between phone and service',
  'src/family': 'how changes of several phones merge',
  'src/routes': 'the address of every page',
  'src/platform': 'all that touches wx',
  'src/api': 'asking the service',
  'src/state': 'what the phone keeps',
  'src/words': 'how the pages speak',
  'src/whom': 'whom a page is about',
  'src/components': 'what pages are made of',
  'src/pages': 'the screens',
  server: 'the reminder service',
  sandbox: 'plays WeChat',
  preview: 'what npm start shows',
  tools: 'build, check, picture, operate',
};

const nameOf = (room: string): string => room.replace('src/', '');
const idOf = (room: string): string => nameOf(room).replaceAll('-', '_');

/** The rooms and their arrows as Mermaid: an arrow goes from who takes to what is taken. */
export const drawing = (rooms: Rooms): string => {
  const untold = [...rooms.keys()].filter((room) => !(room in told));
  if (untold.length > 0) throw new Error(`say in tools/map/drawing.ts what ${untold.join(', ')} is for`);
  const names = [...rooms.keys()].sort();
  const boxes = names.map((room) => `  ${idOf(room)}["${nameOf(room)}<br><small>${told[room]}</small>"]`);
  const arrows = names.flatMap((from) =>
    [...(rooms.get(from) ?? [])].sort().map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
  );
  return ['```mermaid', 'flowchart TD', ...boxes, ...arrows, '```'].join('\n');
};
