/** One call of the package to WeChat. */
export type WxCall = {
  api: string;
  /** As passed, without the success, fail and complete callbacks. */
  args: readonly unknown[];
  /** `read`: answered on the spot, asks nothing of the person or the phone; `ask`: everything with a callback. */
  kind: 'read' | 'ask';
  /** Made while a tap was being handled, before anything was awaited: what WeChat requires of some calls. */
  inTap: boolean;
  atMs: number;
};

/** What a test lets WeChat answer: a value, or a function of the call's arguments; `refuse(…)` for a failure. */
type WxAnswer = unknown | ((...args: readonly unknown[]) => unknown);

export type WxAnswers = Readonly<Record<string, WxAnswer>>;

export class WxRefusal {
  readonly errMsg: string;
  readonly errCode: number | undefined;

  constructor(errMsg: string, errCode?: number) {
    this.errMsg = errMsg;
    this.errCode = errCode;
  }
}

/** WeChat calls `fail` with these, for instance `refuse('requestSubscribeMessage:fail', 20004)`. */
export const refuse = (errMsg: string, errCode?: number): WxRefusal => new WxRefusal(errMsg, errCode);

export class WxLater {
  readonly afterMs: number;
  readonly answer: unknown;

  constructor(afterMs: number, answer: unknown) {
    this.afterMs = afterMs;
    this.answer = answer;
  }
}

/** The answer comes after so much of the package's own time, as when a person first reads a panel. */
export const later = (afterMs: number, answer: unknown): WxLater => new WxLater(afterMs, answer);
