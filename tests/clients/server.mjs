import assert from 'node:assert/strict';

const server = process.env.SERVER_URL;
assert.ok(server, 'SERVER_URL must name the running server, for example http://127.0.0.1:5000');

/** The GraphQL endpoint of the server under test. */
export const endpoint = new URL('/graphql', server).href;
