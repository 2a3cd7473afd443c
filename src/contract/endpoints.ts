import { addresses } from './addresses.ts';
import { signedBook } from './book/signed-book.ts';
import { difference } from './difference.ts';
import { elder } from './elder.ts';
import type { Endpoint } from './endpoint.ts';
import { familyEndpoints } from './family-endpoints.ts';
import { me } from './me.ts';
import { preferences } from './preferences.ts';
import { calendarLinks, codePicture, credit, loginCode, session } from './session.ts';
import { templates } from './template.ts';

/**
 * What a phone can ask of the service. The API's document is made from it. Phones of 0.1.0 ask under `/v1`, in the
 * shapes of `released/`.
 */
export const endpoints = {
  openSession: {
    ...addresses.openSession,
    login: false,
    what: 'Turns a js_code of wx.login into a token that lasts 30 days.',
    body: loginCode,
    answer: session,
  },
  fetchTemplates: {
    ...addresses.fetchTemplates,
    login: false,
    what: 'What each message will look like.',
    body: null,
    answer: templates,
  },
  fetchCode: {
    ...addresses.fetchCode,
    login: false,
    what: 'A mini-program code. scene: flow,region,scheme in short (src/rules/flows/flow-scene.ts).',
    body: null,
    answer: codePicture,
  },
  fetchRuleBook: {
    ...addresses.fetchRuleBook,
    login: false,
    what: 'The newest rule book with its signature; 404 when it is the program’s own. Its ETag is the signature’s first 32 digits.',
    body: null,
    answer: signedBook,
  },
  fetchMe: {
    ...addresses.fetchMe,
    login: true,
    what: 'All that the service knows of the person.',
    body: null,
    answer: me,
  },
  putElder: {
    ...addresses.putElder,
    login: true,
    what: 'Keeps one elder. The id is the phone’s own; the same request twice changes nothing; the new plan is made in the same transaction.',
    body: elder,
    answer: me,
  },
  deleteElder: {
    ...addresses.deleteElder,
    login: true,
    what: 'Forgets one elder and its messages, sent ones as well.',
    body: null,
    answer: me,
  },
  putPreferences: {
    ...addresses.putPreferences,
    login: true,
    what: 'When and whether messages come.',
    body: preferences,
    answer: me,
  },
  postCredit: {
    ...addresses.postCredit,
    login: true,
    what: 'Records one accepted subscription: the right to send one message.',
    body: credit,
    answer: me,
  },
  postDifference: {
    ...addresses.postDifference,
    login: true,
    what: '这里不对: that a place’s rule is otherwise, in which matter and by whom. Once a person, place, scheme and matter; counted with others’ when its month closes, and then nobody’s.',
    body: difference,
    answer: me,
  },
  fetchLinks: {
    ...addresses.fetchLinks,
    login: true,
    what: 'The page of each benefit that is not stopped, signed by the session_key of this code, which is used once and let go.',
    body: loginCode,
    answer: calendarLinks,
  },
  deleteMe: {
    ...addresses.deleteMe,
    login: true,
    what: 'Erases the person: nothing is left.',
    body: null,
    answer: null,
  },
  ...familyEndpoints,
} as const satisfies Record<string, Endpoint>;
