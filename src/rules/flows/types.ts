import type { SketchRow, Sureness } from '../book/step-schema.ts';

/** Materials by a name that holds anywhere: `C01`, or `R:<region>:<id>` of a region's own table. */
export type SourceRefs = readonly string[];

export type Step = {
  do: string;
  see?: string;
  note?: string;
  /** Where and when this was seen; elsewhere it may differ. */
  seenIn?: string;
  /** Another flow that this step opens. */
  go?: FlowId;
  /** Belongs to this door only; without it, every door passes here. */
  door?: string;
  /**
   * On the phone once the money has stopped: left out where the place that pays shuts it then; the step after it names
   * the material.
   */
  onceStopped?: true;
  /** What the region's own entry says here instead, where it says it. */
  byEntry?: 'open' | 'sign-in' | 'certify' | 'helper' | 'fill' | 'face' | 'success' | 'look-up' | 'dates';
  sketch?: readonly SketchRow[];
  sure: Sureness;
  src: SourceRefs;
};

type Failure = { sign: string; fix: string; go?: FlowId; seenIn?: string; src: SourceRefs };

/** `when`: for whom, or where, this door is. */
type FlowDoor = { id: string; title: string; when: string };

/**
 * What a phone can do beside the steps; `phone`: the 12333 of who pays. A name to search for stands in the step's own
 * sketch.
 */
type Jump =
  | { kind: 'phone' }
  | { kind: 'copy'; text: string }
  | { kind: 'mini-program'; name: string; shortLink?: string; appId?: string };

/** What somebody writes otherwise. */
export type OtherWording = { where: string; what: string; src: SourceRefs };

export type Flow = {
  id: FlowId;
  title: string;
  forWhom: string;
  needs: { atHand: readonly string[]; present: string; src: SourceRefs };
  doors?: readonly FlowDoor[];
  steps: readonly Step[];
  fails: readonly Failure[];
  endCheck: string;
  after: readonly string[];
  /** What may be so for anyone; what one place writes stands in that place's `entry`. */
  differs?: readonly OtherWording[];
  unknown: readonly string[];
  jump?: Jump;
  /** Date of the newest material on how to do it, as written; null: none bears a date. */
  sourceDate: string | null;
};

export const flowIds = [
  'app-12333',
  'alipay',
  'wechat',
  'silent-match',
  'community-activity',
  'official-website',
  'counter',
  'home-visit',
  'late-offline',
  'late-online',
  'keep-in-mind',
  'help-parent',
  'e-social-card',
  'provincial-app',
  'bank',
  'abroad',
  'hk-macao-taiwan',
  'cannot-blink',
  'suspended',
  'face-fails',
  'last-time',
  'check-record',
  'after-death',
  'rumour-scam',
] as const;
export type FlowId = (typeof flowIds)[number];
