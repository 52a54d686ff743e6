import { renderToStaticMarkup } from 'react-dom/server';
import { App } from './app.tsx';

/** The first screen as markup, of a case of which nothing is known; drawn when the product is built, and not in it. */
export const firstScreen = (): string => renderToStaticMarkup(<App />);
