import { createContext, useContext } from 'react';

/** The page's permission for its own scripts (Content-Security-Policy); filled on the server only. */
export const NonceContext = createContext<string | undefined>(undefined);
export const useNonce = (): string | undefined => useContext(NonceContext);
