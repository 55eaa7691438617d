import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  isIntrospectionType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  printSchema,
  printType,
  validate,
  validateSchema,
} from 'graphql';
import { endpoint } from './server.mjs';

const operations = new URL('../../schema/operations/', import.meta.url);

const query = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});

async function introspect() {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return buildClientSchema(data);
}

async function download() {
  const response = await fetch(`${endpoint}?sdl`);
  assert.equal(response.status, 200);
  return buildSchema(await response.text());
}

/** The names of a schema's own types: the built-in ones never stand in SDL. */
const declared = schema =>
  Object.values(schema.getTypeMap())
    .filter(type => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .map(type => type.name);

const print = (schema, name) => {
  const type = schema.getType(name);
  return type ? printType(type) : `${name} is missing`;
};

describe('A client that knows the schema by introspection alone', () => {
  let introspected, published;

  before(async () => {
    introspected = lexicographicSortSchema(await introspect());
    published = lexicographicSortSchema(await download());
  });

  test('finds a valid schema', () => assert.deepEqual(validateSchema(introspected), []));

  test('finds the types of the published SDL', async t => {
    const names = [...new Set([...declared(published), ...declared(introspected)])].sort();
    for (const name of names) {
      await t.test(name, () => assert.equal(print(introspected, name), print(published, name)));
    }
  });

  // The directives too, which have no printer of their own.
  test('prints the published SDL whole', () => assert.equal(printSchema(introspected), printSchema(published)));

  test('can validate every documented operation', async t => {
    const files = (await readdir(operations)).filter(file => file.endsWith('.graphql'));
    assert.notEqual(files.length, 0);
    for (const file of files.sort()) {
      await t.test(file, async () => {
        const document = parse(await readFile(new URL(file, operations), 'utf8'));
        assert.deepEqual(validate(introspected, document).map(String), []);
      });
    }
  });
});
