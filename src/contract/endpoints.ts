import type * as v from 'valibot';
import { elder } from './elder.ts';
import { me } from './me.ts';
import { preferences } from './preferences.ts';
import { calendarLinks, codePicture, credit, loginCode, session } from './session.ts';
import { templates } from './template.ts';

export type Endpoint = {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** A `:name` is one segment of the address. */
  path: string;
  /** Whether it needs `Authorization: Bearer <token>`. */
  login: boolean;
  what: string;
  body: v.GenericSchema | null;
  /** null: 204, nothing. */
  answer: v.GenericSchema | null;
};

/**
 * What a phone can ask of the service. The API's document is made from it. Phones of 0.1.0 ask under `/v1`, in the shapes of
 * `released/`.
 */
export const endpoints = {
  openSession: {
    method: 'POST',
    path: '/v2/session',
    login: false,
    what: 'Turns a js_code of wx.login into a token that lasts 30 days.',
    body: loginCode,
    answer: session,
  },
  fetchTemplates: {
    method: 'GET',
    path: '/v2/templates',
    login: false,
    what: 'What each message will look like.',
    body: null,
    answer: templates,
  },
  fetchCode: {
    method: 'GET',
    path: '/v2/codes/:scene',
    login: false,
    what: 'A mini-program code. scene: flow,region,scheme in short (src/rules/flows/flow-scene.ts).',
    body: null,
    answer: codePicture,
  },
  fetchMe: {
    method: 'GET',
    path: '/v2/me',
    login: true,
    what: 'All that the service knows of the person.',
    body: null,
    answer: me,
  },
  putElder: {
    method: 'PUT',
    path: '/v2/elders/:id',
    login: true,
    what: 'Keeps one elder. The id is the phone’s own; the same request twice changes nothing; the new plan is made in the same transaction.',
    body: elder,
    answer: me,
  },
  deleteElder: {
    method: 'DELETE',
    path: '/v2/elders/:id',
    login: true,
    what: 'Forgets one elder and its messages, sent ones as well.',
    body: null,
    answer: me,
  },
  putPreferences: {
    method: 'PUT',
    path: '/v2/preferences',
    login: true,
    what: 'When and whether messages come.',
    body: preferences,
    answer: me,
  },
  postCredit: {
    method: 'POST',
    path: '/v2/credits',
    login: true,
    what: 'Records one accepted subscription: the right to send one message.',
    body: credit,
    answer: me,
  },
  fetchLinks: {
    method: 'POST',
    path: '/v2/calendar-links',
    login: true,
    what: 'The page of each benefit that is not stopped, signed by the session_key of this code, which is used once and let go.',
    body: loginCode,
    answer: calendarLinks,
  },
  deleteMe: {
    method: 'DELETE',
    path: '/v2/me',
    login: true,
    what: 'Erases the person: nothing is left.',
    body: null,
    answer: null,
  },
} as const satisfies Record<string, Endpoint>;
