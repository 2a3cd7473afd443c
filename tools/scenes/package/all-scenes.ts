import { atHome, oneElder, threeElders, withTemplates } from './family.ts';

/** A page in one of its states: what is measured and photographed. */
export type Scene = {
  name: string;
  path: string;
  storage?: Readonly<Record<string, unknown>>;
  /** Pressed after it opened, in order. */
  taps?: readonly string[];
  /** Crossings with content until it is at rest; 1 unless a picture has to be painted first. */
  crossings?: number;
};

const place = 'region=350100&scheme=resident';

/** Every page of app.json at least once; a check sees to it. */
export const scenes: readonly Scene[] = [
  { name: 'home-first', path: 'pages/home/index' },
  { name: 'home-three', path: 'pages/home/index', storage: threeElders },
  { name: 'reminder-empty', path: 'pages/reminder/index' },
  { name: 'reminder-three', path: 'pages/reminder/index', storage: withTemplates },
  { name: 'family-alone', path: 'pages/family/index', storage: threeElders },
  { name: 'family', path: 'pages/family/index', storage: atHome },
  { name: 'card-own', path: 'pages/card/index?elder=mama', storage: oneElder },
  { name: 'card-cold', path: `pages/card/index?who=mum&state=due&${place}` },
  { name: 'card-lost', path: 'pages/card/index?elder=gone' },
  { name: 'elder-new', path: 'pages/elder/index' },
  { name: 'elder-known', path: 'pages/elder/index?elder=mama', storage: oneElder },
  { name: 'done', path: 'pages/done/index?elder=mama&benefit=mama-1', storage: oneElder },
  { name: 'choose-region', path: 'pages/ways/choose/index' },
  { name: 'choose-question', path: `pages/ways/choose/index?who=mum&${place}` },
  { name: 'guide-help-parent', path: `pages/steps/guide/index?flow=help-parent&who=mum&${place}` },
  { name: 'guide-last-time', path: `pages/steps/guide/index?flow=last-time&who=mum&${place}` },
  { name: 'guide-lost', path: 'pages/steps/guide/index?flow=gone' },
  { name: 'late', path: `pages/ways/late/index?who=mum&${place}` },
  { name: 'late-stopped', path: `pages/ways/late/index?money=stopped&who=mum&${place}` },
  // once for what helps at once, once for what the service says of the card
  { name: 'join', path: 'pages/kin/join/index?i=AAAAAAAAAAAAAAAAAAAAAA', crossings: 2 },
  { name: 'bring', path: 'pages/kin/bring/index', storage: oneElder },
  { name: 'same', path: 'pages/kin/same/index?family=home', storage: atHome },
  { name: 'history', path: 'pages/kin/history/index?elder=mama', storage: atHome },
  { name: 'member', path: 'pages/kin/member/index?family=home&member=son', storage: atHome },
  { name: 'rumour', path: 'pages/ways/rumour/index', storage: oneElder },
  { name: 'poster', path: `pages/steps/poster/index?flow=help-parent&who=mum&${place}`, crossings: 2 },
  { name: 'place', path: `pages/ways/place/index?${place}` },
  { name: 'differs', path: `pages/ways/differs/index?${place}`, storage: oneElder },
  { name: 'about', path: `pages/ways/about/index?${place}`, storage: oneElder },
];
