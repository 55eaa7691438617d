import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { firstQuery } from './examples';
import { examplesPlugin } from './ExamplesPlugin';
import { fetcher } from './fetcher';
import { Title } from './Title';

const plugins = [examplesPlugin, HISTORY_PLUGIN];

export function Workbench() {
  return (
    <GraphiQL fetcher={fetcher} defaultQuery={firstQuery} plugins={plugins} inputValueDeprecation schemaDescription>
      <GraphiQL.Logo>
        <Title />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
