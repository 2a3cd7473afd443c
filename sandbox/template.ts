/** One template of "my templates". A field's type is its key without the digits: `thing1` is a `thing`. */
type TemplateField = { key: string; label: string; sample: string; choices?: readonly string[] };

export type Template = { id: string; title: string; fields: readonly TemplateField[]; banned?: boolean };

export const typeOf = (field: TemplateField): string => field.key.replace(/\d+$/, '');

/** The template that the preview and the tests use; WeChat's own ids are 43 characters as well. */
export const todoTemplate: Template = {
  id: 'sandboxTodoReminder00000000000000000000000A',
  title: '待办事项提醒',
  fields: [
    { key: 'thing1', label: '事项', sample: '妈妈的养老待遇资格认证' },
    { key: 'date2', label: '最晚日期', sample: '2026年12月8日' },
    { key: 'thing3', label: '说明', sample: '还有 7 天，先查查办没办' },
  ],
};
