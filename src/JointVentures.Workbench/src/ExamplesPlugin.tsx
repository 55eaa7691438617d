import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { examples, type Example } from './examples';

const isExample = (text: string) => examples.some(({ operation }) => operation.trim() === text.trim());

function Examples() {
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const variableEditor = useGraphiQL(state => state.variableEditor);
  const { addTab } = useGraphiQLActions();

  const open = ({ operation }: Example) => {
    const current = queryEditor?.getValue() ?? '';
    // What the visitor wrote stays in its own tab.
    if (current.trim() && !isExample(current)) addTab();
    queryEditor?.setValue(operation);
    variableEditor?.setValue('');
    queryEditor?.focus();
  };

  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <ul>
        {examples.map(example => (
          <li key={example.file}>
            <button type="button" onClick={() => open(example)}>
              <span className="title">{example.title}</span>
              <small>{example.file}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const BookIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round">
    <path d="M12 6.5C10 5 7 4.5 3.5 4.5v14C7 18.5 10 19 12 20.5c2-1.5 5-2 8.5-2v-14C17 4.5 14 5 12 6.5zm0 0v14" />
  </svg>
);

/** The gallery of documented operations, in the workbench's side bar. */
export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: BookIcon, content: Examples };
