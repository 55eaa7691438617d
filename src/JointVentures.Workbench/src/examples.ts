import firstQuery from '../../../schema/operations/first-query.graphql?raw';

export interface Example {
  readonly file: string;
  /** The operation's first line, a comment that says what it answers; the file's name where there is none. */
  readonly title: string;
  readonly operation: string;
}

const files = import.meta.glob<string>('../../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const example = ([path, operation]: [string, string]): Example => {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const title = /^#\s*(\S.*)/.exec(operation)?.[1]?.trim() ?? file.replace('.graphql', '');
  return { file, title, operation };
};

export { firstQuery };

/** Every documented operation of `schema/operations`, in order of file name. */
export const examples: readonly Example[] = Object.entries(files)
  .map(example)
  .sort((a, b) => a.file.localeCompare(b.file, 'en'));
