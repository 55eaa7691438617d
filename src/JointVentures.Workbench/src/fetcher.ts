import type { Fetcher } from '@graphiql/toolkit';

/**
 * Posts an operation to the address this page was served from. It asks for `application/json`, where a refused
 * operation answers 200: the reason is shown in the response pane and not also as a failed request in the console.
 */
export const fetcher: Fetcher = async (params, options) => {
  const response = await fetch(location.pathname, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(params),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The server answered ${response.status} and not JSON: ${text.slice(0, 500)}`);
  }
};
