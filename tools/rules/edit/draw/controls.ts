import { type Html, html } from '../../../../server/operator/page/html.ts';
import type { FaultsByField, Field } from '../field-of-fault.ts';
import type { RuleForm } from '../form.ts';
import { drawFieldFaults, faultId } from './faults.ts';

type Text = Exclude<Field, 'src'>;
type Words = Readonly<Record<string, string>>;

export type Controls = {
  /** A line to type in; `hint` says how. */
  typed(field: Text, label: string, hint?: string): Html;
  chosen(field: Text, label: string, choices: Words): Html;
};

const describes = (field: Field, isWrong: boolean): Html | null =>
  isWrong ? html` aria-invalid="true" aria-describedby="${faultId(field)}"` : null;

/** What stands there is never lost, whether or not it is one of the usual. */
const withOwn = (choices: Words, value: string): Words => (value in choices ? choices : { [value]: value, ...choices });

/** The fields of a form, filled in and each with what is wrong with it. */
export const controlsOf = (form: RuleForm, faults: FaultsByField): Controls => {
  const around = (field: Text, label: string, hint: string, control: Html): Html => html`<div class="field">
<label for="${field}">${label}${hint === '' ? null : html` <span class="dim small">${hint}</span>`}</label>
${control}${drawFieldFaults(field, faults[field] ?? [])}</div>`;
  const state = (field: Text): Html =>
    html` id="${field}" name="${field}"${describes(field, (faults[field] ?? []).length > 0)}`;
  return {
    typed: (field, label, hint = '') =>
      around(field, label, hint, html`<input${state(field)} value="${form[field]}" autocomplete="off">`),
    chosen: (field, label, choices) =>
      around(
        field,
        label,
        '',
        html`<select${state(field)}>${Object.entries(withOwn(choices, form[field])).map(
          ([value, words]) =>
            html`<option value="${value}"${value === form[field] ? html` selected` : null}>${words}</option>`,
        )}</select>`,
      ),
  };
};
