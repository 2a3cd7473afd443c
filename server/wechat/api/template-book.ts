import type { TroubleKind } from '../../alarms/alarm-kinds.ts';
import type { Alarms } from '../../alarms/alarms.ts';
import { checkTemplate } from './check-templates.ts';
import type { WechatClient } from './client.ts';
import { sendCodes } from './send-codes.ts';
import type { TemplateSetting } from './templates-file.ts';

export type TemplateBook = {
  setting: TemplateSetting;
  /** `unchecked`: WeChat has not answered yet. */
  state(): 'unchecked' | 'fits' | 'does-not-fit';
  /** Title and labels as the family will see them: WeChat's own once known. */
  shown(): TemplateSetting;
  /**
   * Holds the setting against WeChat's list; tells whether WeChat answers us at all, which makes it the probe as well.
   */
  check(): Promise<'answered' | 'refused' | 'silent'>;
};

/**
 * Busy and asked too often pass; any other code is the operator's to mend. 0 with no list that can be read is no
 * answer.
 */
const troubleOf = (code: number): TroubleKind => {
  if (code === 0) return 'wechat-silent';
  switch (sendCodes[code]?.class) {
    case 'again':
      return 'wechat-busy';
    case 'rest':
      return 'quota-reached';
    default:
      return 'wechat-refuses-us';
  }
};

export const templateBook = (
  setting: TemplateSetting,
  wechat: WechatClient,
  { alarm, over }: Pick<Alarms, 'alarm' | 'over'>,
): TemplateBook => {
  let state: ReturnType<TemplateBook['state']> = 'unchecked';
  let shown = setting;
  /** What the last check told, until one finds it over. */
  let trouble: TroubleKind | null = null;
  const tell = (kind: TroubleKind | null, why = ''): void => {
    if (trouble !== null && trouble !== kind) over(trouble);
    trouble = kind;
    if (kind !== null) alarm(kind, { call: 'gettemplate', why });
  };
  return {
    setting,
    state: () => state,
    shown: () => shown,
    check: async () => {
      const called = await wechat.templates();
      if (called.kind !== 'answer') {
        tell('wechat-silent', called.why);
        return 'silent';
      }
      const check = checkTemplate(setting, called);
      if (check.kind === 'unknown') {
        tell(troubleOf(called.answer.errcode), check.why);
        return 'refused';
      }
      if (check.kind === 'does-not-fit') {
        state = 'does-not-fit';
        tell('templates-do-not-fit', check.why);
        return 'answered';
      }
      state = 'fits';
      tell(null);
      const fields = setting.fields.map((field) => ({ ...field, label: check.labels.get(field.key) ?? field.label }));
      shown = { ...setting, title: check.title, fields };
      return 'answered';
    },
  };
};
