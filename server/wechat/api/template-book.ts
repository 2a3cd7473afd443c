import type { Alarms } from '../../alarms.ts';
import { checkTemplate } from './check-templates.ts';
import type { WechatClient } from './client.ts';
import type { TemplateSetting } from './templates-file.ts';

export type TemplateBook = {
  setting: TemplateSetting;
  /** `unchecked`: WeChat has not answered yet. */
  state(): 'unchecked' | 'fits' | 'does-not-fit';
  /** Title and labels as the family will see them: WeChat's own once known. */
  shown(): TemplateSetting;
  /** Holds the setting against WeChat's list; tells whether WeChat answers us at all, which makes it the probe as well. */
  check(): Promise<'answered' | 'refused' | 'silent'>;
};

export const templateBook = (
  setting: TemplateSetting,
  wechat: WechatClient,
  { alarm, over }: Pick<Alarms, 'alarm' | 'over'>,
): TemplateBook => {
  let state: ReturnType<TemplateBook['state']> = 'unchecked';
  let shown = setting;
  return {
    setting,
    state: () => state,
    shown: () => shown,
    check: async () => {
      const called = await wechat.templates();
      const check = checkTemplate(setting, called);
      if (check.kind === 'unknown') {
        if (called.kind !== 'answer') return 'silent';
        alarm('wechat-refuses-us', { call: 'gettemplate', why: check.why });
        return 'refused';
      }
      if (check.kind === 'does-not-fit') {
        state = 'does-not-fit';
        alarm('templates-do-not-fit', { why: check.why });
        return 'answered';
      }
      state = 'fits';
      over('templates-do-not-fit');
      const fields = setting.fields.map((field) => ({ ...field, label: check.labels.get(field.key) ?? field.label }));
      shown = { ...setting, title: check.title, fields };
      return 'answered';
    },
  };
};
