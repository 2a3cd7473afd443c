import type { Asked, ConsentAnswer, PanelChoice } from './consent.ts';
import type { Fault } from './fault.ts';
import type { SandboxEvent } from './feed.ts';
import type { PushRecord } from './pusher.ts';
import type { SandboxClock } from './sandbox-clock.ts';
import type { SettingsChange, SubscriptionsSetting } from './settings.ts';
import type { NewCard } from './share-card.ts';
import type { Template } from './template.ts';
import type { InboxMessage, SharedCard } from './world.ts';

/** WeChat on this machine, in the hands of a test or of the preview. `person` is a short name such as `daughter`. */
export type Sandbox = {
  /** What WECHAT_API is set to. */
  url: string;
  appId: string;
  secret: string;
  templates: readonly Template[];
  clock: SandboxClock;
  /** Changes when everything was forgotten. */
  era(): string;
  openid(person: string): string;
  /** A fresh js_code of this person. */
  login(person: string): string;
  /** The session_key that holds now; null before the first exchange of a code. */
  sessionKey(person: string): string | null;
  /** Whether wx.addPhoneCalendar would take this path with this signature. */
  signatureHolds(person: string, path: string, signature: string): boolean;
  /** The tap on 订阅, and the panel's button. */
  ask(person: string, tmplIds: readonly string[]): Asked;
  answer(person: string, choice: PanelChoice): ConsentAnswer;
  settings(person: string): SubscriptionsSetting;
  changeSettings(person: string, change: SettingsChange): void;
  /** Messages of this template that WeChat would still take for this person. */
  quota(person: string, templateId: string): number;
  /** Everybody's, when no person is named; oldest first. */
  inbox(person?: string): readonly InboxMessage[];
  shares(): readonly SharedCard[];
  share(card: NewCard): SharedCard;
  /** Every push so far and what became of it. */
  pushes(): readonly PushRecord[];
  pushTo(url: string | null): void;
  fault(fault: Fault): void;
  releaseEvents(): void;
  subscribe(listener: (event: SandboxEvent) => void): () => void;
  /** Settles when no push is under way; what a fault holds back does not count. */
  idle(): Promise<void>;
  /** Forgets people, choices, messages, cards, faults and the moved clock. */
  reset(): void;
  close(): Promise<void>;
};
