import { fileHashes, type Sieve } from '../match/sieve.ts';
import { stampOf } from './stored-names.ts';

/** The hashes of a sieve as one string, behind the stamp of the names (as stored) that it was made for. */
export function encodeSieve({ hashes }: Sieve, names: string): string {
  return `${stampOf(names)} ${hashes.filter((hash) => hash !== 0).join(' ')}`;
}

/** The sieve that `encodeSieve` wrote. */
export function decodeSieve(stored: string): Sieve {
  const [, , ...hashes] = stored.split(' ');
  return fileHashes(new Set(hashes.map(Number)));
}
