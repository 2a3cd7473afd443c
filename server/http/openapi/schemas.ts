import { type ConversionConfig, type JsonSchema, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { benefit, elder } from '../../../src/contract/elder.ts';
import { refusal } from '../../../src/contract/errors.ts';
import { me, plannedReminder } from '../../../src/contract/me.ts';
import { message } from '../../../src/contract/message.ts';
import { preferences } from '../../../src/contract/preferences.ts';
import { sentElder010 } from '../../../src/contract/released/elder-0-1-0.ts';
import { me010 } from '../../../src/contract/released/me-0-1-0.ts';

/** What has a name in the document; the rest is said where it is used. */
const named = {
  Elder: elder,
  Benefit: benefit,
  Me: me,
  PlannedReminder: plannedReminder,
  Message: message,
  Preferences: preferences,
  Refusal: refusal,
  'Elder-0.1.0': sentElder010,
  'Me-0.1.0': me010,
};

/** A check that JSON Schema cannot say stands beside a pattern that it can, and is left to the service. */
const config: ConversionConfig = {
  target: 'draft-2020-12',
  errorMode: 'ignore',
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

export const namedSchemas = (): Record<string, JsonSchema> => toJsonSchemaDefs(named, config);

export const schemaOf = (schema: v.GenericSchema): JsonSchema => {
  const { $schema: _, $defs: _defs, ...said } = toJsonSchema(schema, { ...config, definitions: named });
  return said;
};
