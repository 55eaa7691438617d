import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

// Half of the directory is Cyrillic: letters that also look Latin are no cause for alarm here.
const options = { wordWrap: 'on', wrappingIndent: 'indent', unicodeHighlight: { ambiguousCharacters: false } } as const;

/** The page's name; being inside GraphiQL, it can also reach the editors' options, for which there is no setting. */
export function Title() {
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const variableEditor = useGraphiQL(state => state.variableEditor);
  const responseEditor = useGraphiQL(state => state.responseEditor);

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) editor?.updateOptions(options);
  }, [queryEditor, variableEditor, responseEditor]);

  return 'Joint Ventures Directory';
}
