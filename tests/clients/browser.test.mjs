import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { endpoint } from './server.mjs';

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
const missing = !existsSync(executablePath) && `${executablePath} is not installed`;
const skip = process.env.REQUIRE_ALL === '1' ? false : missing;

// Without these a browser calls home at every start.
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

describe('The workbench in a browser', { skip, timeout: 120_000 }, () => {
  const foreign = [];
  const complaints = [];
  let browser, page;

  before(async () => {
    assert.ok(!missing, missing);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...offline] });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.context().route(
      url => /^(https?|wss?):$/.test(url.protocol) && url.origin !== new URL(endpoint).origin,
      route => (foreign.push(route.request().url()), route.abort()),
    );
    page.on('console', message => message.type() === 'error' && complaints.push(message.text().slice(0, 300)));
    page.on('pageerror', error => complaints.push(error.stack));
  });

  after(() => browser?.close());

  test('opens with a documented query', async () => {
    await page.goto(endpoint);
    assert.equal(await page.title(), 'Joint Ventures Directory');
    await page.locator('.graphiql-query-editor .view-lines').getByText('FirstQuery').waitFor();
  });

  test('answers it with rows when the visitor presses the button', async () => {
    await page.locator('.graphiql-execute-button').click();
    const response = page.locator('.graphiql-response .view-lines');
    await response.getByText('totalCount').waitFor();
    assert.match(await response.innerText(), /registrationNumber[^0-9]+[0-9]{12}\b/);
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
  });

  test('completes what the visitor types from the schema', async () => {
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('{ jointVentures { total', { delay: 20 });
    await page.locator('.suggest-widget').getByText('totalCount').waitFor();
    await page.keyboard.press('Escape');
  });

  test('lists the documented operations and opens one', async () => {
    await page.getByRole('button', { name: 'Show Examples' }).click();
    const examples = page.getByRole('region', { name: 'Examples' }).getByRole('button');
    assert.notEqual(await examples.count(), 0);
    const title = (await examples.last().locator('.title').innerText()).trim();
    await examples.last().click();
    const opened = page.locator('.graphiql-query-editor .view-line').first();
    await opened.getByText(title.slice(0, 20).trim()).waitFor();
  });

  test('asks no other origin for anything', () => assert.deepEqual(foreign, []));

  test('reports no error in the console', () => assert.deepEqual(complaints, []));
});
