import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, test } from 'node:test';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { endpoint } from './server.mjs';

const sha256 = text => createHash('sha256').update(text).digest('hex');

describe('A client of Apollo with persisted queries', () => {
  let sent;

  beforeEach(() => (sent = []));

  const client = (useGETForHashedQueries, hash = sha256) =>
    new ApolloClient({
      cache: new InMemoryCache(),
      defaultOptions: { query: { fetchPolicy: 'no-cache' } },
      link: ApolloLink.from([
        new PersistedQueryLink({ sha256: hash, useGETForHashedQueries }),
        new HttpLink({
          uri: endpoint,
          fetch: (url, options) => {
            const parameters = options.method === 'GET' ? Object.fromEntries(new URL(url).searchParams) : JSON.parse(options.body);
            sent.push(`${options.method} ${parameters.query ? 'text' : 'hash'}`);
            return fetch(url, options);
          },
        }),
      ]),
    });

  // A document that no other run has sent.
  const fresh = () => gql`query Sent_${randomUUID().replaceAll('-', '')}($first: Int) { jointVentures(first: $first) { nodes { id } } }`;

  for (const [useGet, method] of [[false, 'POST'], [true, 'GET']]) {
    test(`sends a text once and then its hash by ${method}`, async () => {
      const query = fresh();
      for (const first of [1, 2, 3]) {
        const { data } = await client(useGet).query({ query, variables: { first } });
        assert.equal(data.jointVentures.nodes.length, first);
      }
      assert.equal(sent.filter(request => request.endsWith('text')).length, 1);
      assert.deepEqual([sent[0], ...sent.slice(2)], Array(3).fill(`${method} hash`));
    });
  }

  test('has its answers even where it hashes otherwise', async () => {
    const query = fresh();
    for (const first of [1, 2]) {
      const { data } = await client(false, text => sha256(`${text} `)).query({ query, variables: { first } });
      assert.equal(data.jointVentures.nodes.length, first);
    }
    assert.equal(sent.filter(request => request.endsWith('text')).length, 2);
  });

  test('runs a documented operation that it never sends', async () => {
    const text = await readFile(new URL('../../schema/operations/sector-tree.graphql', import.meta.url), 'utf8');
    const { data } = await client(true, () => sha256(text)).query({ query: gql(text) });
    assert.ok(data);
    assert.deepEqual(sent, ['GET hash']);
  });
});
