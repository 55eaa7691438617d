import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { endpoint } from './server.mjs';

test('GraphQL over HTTP: every audit', async t => {
  const audits = serverAudits({ url: endpoint });
  assert.notEqual(audits.length, 0);
  for (const audit of audits) {
    await t.test(`${audit.id} ${audit.name}`, async subtest => {
      const result = await audit.fn();
      if (result.status === 'ok') return;
      // A notice is an unmet MAY; warn is an unmet SHOULD and error an unmet MUST.
      if (result.status === 'notice') return subtest.diagnostic(`not done: ${result.reason}`);
      assert.fail(`${result.reason} (answered ${result.response.status})`);
    });
  }
});
