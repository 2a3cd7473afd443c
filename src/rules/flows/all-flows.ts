import { abroad } from './abroad.ts';
import { afterDeath } from './after-death.ts';
import { alipay } from './alipay.ts';
import { app12333 } from './app-12333.ts';
import { bank } from './bank.ts';
import { cannotBlink } from './cannot-blink.ts';
import { checkRecord } from './check-record.ts';
import { communityActivity } from './community-activity.ts';
import { counter } from './counter.ts';
import { eSocialCard } from './e-social-card.ts';
import { faceFails } from './face-fails.ts';
import { helpParent } from './help-parent.ts';
import { hkMacaoTaiwan } from './hk-macao-taiwan.ts';
import { homeVisit } from './home-visit.ts';
import { keepInMind } from './keep-in-mind.ts';
import { lastTime } from './last-time.ts';
import { lateOffline } from './late-offline.ts';
import { lateOnline } from './late-online.ts';
import { officialWebsite } from './official-website.ts';
import { provincialApp } from './provincial-app.ts';
import { rumourScam } from './rumour-scam.ts';
import { silentMatch } from './silent-match.ts';
import { suspended } from './suspended.ts';
import type { Flow, FlowId } from './types.ts';
import { wechat } from './wechat.ts';

const flows: Readonly<Record<FlowId, Flow>> = {
  'app-12333': app12333,
  alipay: alipay,
  wechat: wechat,
  'silent-match': silentMatch,
  'community-activity': communityActivity,
  'official-website': officialWebsite,
  counter: counter,
  'home-visit': homeVisit,
  'late-offline': lateOffline,
  'late-online': lateOnline,
  'keep-in-mind': keepInMind,
  'help-parent': helpParent,
  'e-social-card': eSocialCard,
  'provincial-app': provincialApp,
  bank: bank,
  abroad: abroad,
  'hk-macao-taiwan': hkMacaoTaiwan,
  'cannot-blink': cannotBlink,
  suspended: suspended,
  'face-fails': faceFails,
  'last-time': lastTime,
  'check-record': checkRecord,
  'after-death': afterDeath,
  'rumour-scam': rumourScam,
};

/** The guided steps of one way or remedy; every id has its record. */
export const flowOf = (id: FlowId): Flow => flows[id];
