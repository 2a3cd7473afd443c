import { cardScenes } from './pages/card.ts';
import { doneScenes } from './pages/done.ts';
import { elderScenes } from './pages/elder.ts';
import { familyScenes } from './pages/family.ts';
import { homeScenes } from './pages/home.ts';
import { kinScenes } from './pages/kin.ts';
import { reminderScenes } from './pages/reminder.ts';
import { stepsScenes } from './pages/steps.ts';
import { waysScenes } from './pages/ways.ts';
import type { Scene } from './scene.ts';

/** Every page and main state: what the audit measures and the contact sheet shows. */
export const scenes: readonly Scene[] = [
  ...homeScenes,
  ...reminderScenes,
  ...familyScenes,
  ...kinScenes,
  ...cardScenes,
  ...elderScenes,
  ...doneScenes,
  ...waysScenes,
  ...stepsScenes,
];
